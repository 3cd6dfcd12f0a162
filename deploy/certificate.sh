#!/bin/sh
# Makes the certificates of event store and database where one is missing, and hands out what they can be checked by.
# The key of the authority that signs them is not kept: nothing else can ever be signed by it.
set -eu
umask 077
if [ -s /certificate/node.crt ] && [ -s /database-certificate/node.crt ] && [ -s /trust/ca.crt ]; then exit 0; fi
cd "$(mktemp -d)"
es-gencert-cli create-ca -days 1830 -out ca
es-gencert-cli create-node -days 1825 -ca-certificate ca/ca.crt -ca-key ca/ca.key -out node \
  -dns-names events,localhost -ip-addresses 127.0.0.1
es-gencert-cli create-node -days 1825 -ca-certificate ca/ca.crt -ca-key ca/ca.key -out database \
  -dns-names database,localhost -ip-addresses 127.0.0.1

# A key is its store's alone. The certificate comes last: it says that the rest is there.
place() { # from where, to where, for whom
  cp "$1/node.key" "$2/node.key"
  chmod 755 "$2"
  chmod 600 "$2/node.key"
  chown "$3" "$2/node.key"
  cp "$1/node.crt" "$2/node.crt.part"
  chmod 644 "$2/node.crt.part"
  mv "$2/node.crt.part" "$2/node.crt"
}

mkdir -p /certificate/ca
cp ca/ca.crt /certificate/ca/ca.crt
cp ca/ca.crt /trust/ca.crt
chmod 755 /certificate/ca /trust
chmod 644 /certificate/ca/ca.crt /trust/ca.crt
# The event store runs as 1000, the database as 999.
place node /certificate 1000:1000
place database /database-certificate 999:999
