#!/bin/sh
# Makes the event store's certificate where there is none, and hands out what it can be checked by. The key of
# the authority that signs it is not kept: nothing else can ever be signed by it.
set -eu
umask 077
if [ -s /certificate/node.crt ] && [ -s /trust/ca.crt ]; then exit 0; fi
cd "$(mktemp -d)"
es-gencert-cli create-ca -days 1830 -out ca
es-gencert-cli create-node -days 1825 -ca-certificate ca/ca.crt -ca-key ca/ca.key -out node \
  -dns-names events,localhost -ip-addresses 127.0.0.1
# The event store runs as 1000. Its certificate comes last: it says that the rest is there.
mkdir -p /certificate/ca
cp ca/ca.crt /certificate/ca/ca.crt
cp ca/ca.crt /trust/ca.crt
cp node/node.key /certificate/node.key
chmod 755 /certificate /certificate/ca /trust
chmod 644 /certificate/ca/ca.crt /trust/ca.crt
chmod 600 /certificate/node.key
chown 1000:1000 /certificate/node.key
cp node/node.crt /certificate/node.crt.part
chmod 644 /certificate/node.crt.part
mv /certificate/node.crt.part /certificate/node.crt
