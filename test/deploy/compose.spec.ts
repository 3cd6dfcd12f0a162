import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../apps/api/src/config/config.ts';
import {
  compose,
  ours,
  placeholdersIn,
  ROOT,
  services,
  settingsOf,
  settingsRead,
  textOf,
  yamlOf,
} from './given-compose.ts';

const isDoor = (name: string): boolean => compose.services[name]?.ports !== undefined;

describe('docker-compose.yml', () => {
  it.each(services)('publishes no port of %s beyond this machine', (_name, service) => {
    const { ports = [], network_mode: mode = 'none' } = service;
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
    expect(mode).toBe('none');
  });

  it.each(services)('names the registry and the version of what %s runs', (_name, { image }) => {
    expect(image).toMatch(/^(?:docker\.io|localhost)\/[\w./-]+:v?\d+(?:\.\d+)+(?:-[a-z]+)?$/);
  });

  it.each(services)('looks after the health of %s', (name, { build, healthcheck, ...service }) => {
    // One that ends has none to look after: others wait for it to have ended well.
    const ends = services.some(([, { depends_on: awaited }]) =>
      Object.entries(awaited ?? {}).some(
        ([on, how]) => on === name && how.condition === 'service_completed_successfully',
      ),
    );
    const image = build === undefined ? '' : textOf('Dockerfile');
    expect(ends || healthcheck !== undefined || image.includes('\nHEALTHCHECK ')).toBe(true);
    expect('restart' in service).toBe(!ends);
  });

  it('lets processes start when what they stand on answers', () => {
    const waits = services.flatMap(([name, { depends_on: on = {} }]) =>
      Object.keys(on).map((awaited) => [name, awaited]),
    );
    expect(waits.filter(([, awaited = '']) => !(awaited in compose.services))).toEqual([]);
    for (const [, { depends_on: on }] of ours) {
      expect(on).toEqual({
        events: { condition: 'service_healthy' },
        database: { condition: 'service_healthy' },
      });
    }
  });

  it('keeps the stores where only Mainstay and they themselves are', () => {
    const on = (network: string) =>
      services.flatMap(([name, { networks = [] }]) => (networks.includes(network) ? [name] : []));
    expect(on('stores').sort()).toEqual(
      [...ours.map(([name]) => name), 'events', 'database'].sort(),
    );
    expect(on('outside').filter((name) => !isDoor(name))).toEqual([]);
    expect(compose.networks).toEqual({
      stores: { internal: true },
      front: { internal: true },
      outside: {},
    });
  });

  it('runs two that answer and two that keep read models', () => {
    const roles = ours.flatMap(([, service]) => {
      const { role } = readConfig(settingsOf(service), []);
      return Array.from({ length: service.deploy?.replicas ?? 1 }, () => role);
    });
    expect(roles.sort()).toEqual(['api', 'api', 'projector', 'projector']);
  });

  it.each(ours)('gives %s settings the server knows, and takes', (_name, service) => {
    const settings = settingsOf(service);
    const read = settingsRead(settings);
    expect(Object.keys(settings).filter((name) => !read.has(name))).toEqual([]);
    expect(readConfig(settings, [])).toMatchObject({
      host: '0.0.0.0',
      shards: 8,
      places: {
        events: {
          kind: 'eventstoredb',
          url: 'esdb://admin:secret@events:2113?tls=true&tlsCaFile=/trust/ca.crt',
        },
        read: {
          kind: 'postgres',
          url: 'postgres://mainstay:secret@database:5432/mainstay?sslmode=verify-full&sslrootcert=/trust/ca.crt',
        },
      },
    });
  });

  it('gives settings that docs/operations.md tells of', () => {
    const told = textOf('docs/operations.md');
    const read = [...settingsRead({})];
    expect(read).toContain('MAINSTAY_ROLE');
    expect(read.filter((name) => !told.includes(`\n| \`${name}\` |`))).toEqual([]);
  });

  it('splits the work in as many parts for all who share it', () => {
    const shards = ours.map(([, { environment }]) => environment?.['MAINSTAY_SHARDS']);
    expect(new Set(shards).size).toBe(1);
  });

  it('holds no secret: each has to be given, and none has a usual value', () => {
    const asked = placeholdersIn(textOf('docker-compose.yml'));
    const secrets = asked.filter(({ name }) => name.endsWith('_PASSWORD'));
    expect(secrets.filter(({ mark }) => mark !== ':?')).toEqual([]);
    const literal = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(
        ([name, value]) =>
          (/PASSWORD|SECRET|TOKEN|KEY/.test(name) && !/^\$\{\w+:\?[^}]*\}$/.test(value)) ||
          /:\/\/[^/@]*:(?!\$\{)[^/@]+@/.test(value),
      ),
    );
    expect(literal).toEqual([]);
  });

  it('asks for the secrets that deploy/env.example leaves open', () => {
    const asked = placeholdersIn(textOf('docker-compose.yml')).filter(({ mark }) => mark === ':?');
    const lines = textOf('deploy/env.example')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const names = [...new Set(asked.map(({ name }) => name))].sort();
    expect(lines.sort()).toEqual(names.map((name) => `${name}=`));
    const ignored = textOf('.gitignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '/deploy/prometheus/token']));
  });

  it('mounts files that there are, and volumes that it makes', () => {
    const sources = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    const [files, volumes] = [
      sources.filter((source) => source.startsWith('.')),
      sources.filter((source) => !source.startsWith('.')),
    ];
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect([...new Set(volumes)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it.each(services)('leaves %s no right of root that it does not need', (_name, service) => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    const needed = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'];
    expect((service.cap_add ?? []).filter((right) => !needed.includes(right))).toEqual([]);
  });

  it('keeps what is written apart: processes that answer share no folder', () => {
    const folders = ours.flatMap(([name, { volumes = [] }]) =>
      volumes.flatMap((volume) => (volume.endsWith(':/data') ? [[name, volume]] : [])),
    );
    expect(folders).toEqual([
      ['api-1', 'api-1:/data'],
      ['api-2', 'api-2:/data'],
      ['projector', 'projector:/data'],
    ]);
  });
});

describe('the event store', () => {
  const settings = yamlOf('deploy/kurrentdb.conf') as Readonly<Record<string, unknown>>;

  it('knows its users, and lets nobody in without a name', () => {
    expect(settings).toMatchObject({
      CertificateFile: '/certificate/node.crt',
      CertificatePrivateKeyFile: '/certificate/node.key',
      TrustedRootCertificatesPath: '/certificate/ca',
      AllowAnonymousStreamAccess: false,
      AllowAnonymousEndpointAccess: false,
    });
    expect(Object.keys(settings).filter((name) => /insecure|disabletls|^dev/i.test(name))).toEqual(
      [],
    );
    const { environment = {} } = compose.services['events']!;
    expect(Object.keys(environment).sort()).toEqual([
      'KURRENTDB_DEFAULT_ADMIN_PASSWORD',
      'KURRENTDB_DEFAULT_OPS_PASSWORD',
      'KURRENTDB_TELEMETRY_OPTOUT',
    ]);
  });

  it('has a certificate for the name it is asked by', () => {
    const names = /-dns-names (\S+)/.exec(textOf('deploy/certificate.sh'))?.[1]?.split(',');
    expect(names).toContain('events');
    expect(names).toContain('localhost');
  });
});

describe('the database', () => {
  const database = compose.services['database']!;

  it('is asked over TLS, by a name that its certificate has', () => {
    expect(database.command).toEqual(
      expect.arrayContaining([
        'ssl=on',
        'ssl_cert_file=/certificate/node.crt',
        'ssl_key_file=/certificate/node.key',
      ]),
    );
    expect(database.volumes).toContain('database-certificate:/certificate:ro');
    const names = [...textOf('deploy/certificate.sh').matchAll(/-dns-names (\S+)/g)];
    expect(names.map(([, dns]) => dns)).toContain('database,localhost');
    const { host } = new URL(settingsOf(ours[0]![1])['MAINSTAY_READ'] ?? '');
    expect(host).toBe('database:5432');
  });

  it('starts when its certificate is there', () => {
    expect(database.depends_on).toEqual({
      certificate: { condition: 'service_completed_successfully' },
    });
  });
});

describe('the door', () => {
  const caddyfile = textOf('deploy/Caddyfile');

  it('hands requests to every process that answers, and to no other', () => {
    const asked = /reverse_proxy (.*) \{/.exec(caddyfile)?.[1]?.split(' ');
    const answering = ours.filter(([, service]) => settingsOf(service)['MAINSTAY_ROLE'] === 'api');
    expect(asked).toEqual(answering.map(([name]) => `${name}:3000`));
  });

  it('asks each whether it answers with all that is known, not whether it lives', () => {
    expect(/^\s*health_uri (.*)$/m.exec(caddyfile)?.[1]).toBe('/health/ready?for=answers');
  });

  it('listens where its port is published from', () => {
    expect(compose.services['proxy']?.ports).toEqual(['127.0.0.1:3000:8080']);
    expect(caddyfile).toMatch(/^:8080 \{$/m);
  });

  it('says that nobody answers as Mainstay says it', () => {
    const said = /respond `(.*)` 503/.exec(caddyfile)?.[1] ?? '';
    expect(JSON.parse(said)).toMatchObject({
      type: 'urn:mainstay:problem:not-ready',
      status: 503,
      code: 'not-ready',
    });
  });
});
