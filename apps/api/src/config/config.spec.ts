import { join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';

const inFolder = (dir: string) => ({
  events: { kind: 'sqlite', dir },
  read: { kind: 'sqlite', dir },
});

const faultsOf = (environment: Record<string, string>, args: string[] = []): string => {
  try {
    readConfig(environment, args);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('the settings', () => {
  it('need nothing to be said', () => {
    expect(readConfig({}, [])).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: join(process.cwd(), 'data'),
      places: inFolder(join(process.cwd(), 'data')),
      role: 'all',
      visibility: 'all',
      webhooksToPrivate: false,
      digestHour: 7,
      shards: 8,
      zone: undefined,
      hostNames: [],
      proxies: [],
      logLevel: 'warn',
      provider: undefined,
      sessionHours: 720,
    });
  });

  it('come from the environment', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      MAINSTAY_TRUSTED_NETWORK: '1',
      MAINSTAY_DATA: '/srv/mainstay',
      MAINSTAY_ZONE: 'Europe/Berlin',
      MAINSTAY_HOST_NAMES: 'Mainstay.example, crm.example',
      MAINSTAY_PROXIES: '10.0.0.0/8, ::1,uniquelocal',
      MAINSTAY_LOG: 'info',
      MAINSTAY_VISIBILITY: 'own',
      MAINSTAY_SESSION_HOURS: '12',
      MAINSTAY_WEBHOOKS_TO_PRIVATE: '1',
      MAINSTAY_DIGEST_HOUR: '6',
    };
    expect(readConfig(environment, [])).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/mainstay',
      places: inFolder('/srv/mainstay'),
      role: 'all',
      visibility: 'own',
      webhooksToPrivate: true,
      digestHour: 6,
      shards: 8,
      zone: 'Europe/Berlin',
      hostNames: ['mainstay.example', 'crm.example'],
      proxies: ['10.0.0.0/8', '::1', 'uniquelocal'],
      logLevel: 'info',
      provider: undefined,
      sessionHours: 12,
    });
  });

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Etc/UTC', 'UTC'],
    ['etc/gmt-5', 'Etc/GMT-5'],
  ])('take a zone under any of its names: %s is %s', (written, zone) => {
    expect(readConfig({ MAINSTAY_ZONE: written }, []).zone).toBe(zone);
  });

  it('take --data before the environment', () => {
    const { dataDir } = readConfig({ MAINSTAY_DATA: '/srv' }, ['--data', '/tmp/other']);
    expect(dataDir).toBe('/tmp/other');
  });

  it('say where events and read models rest, in other places than the data folder', () => {
    const environment = {
      MAINSTAY_EVENTS: 'esdb://events:2113?tls=false',
      MAINSTAY_READ: 'postgres://mainstay@db/crm',
      MAINSTAY_ROLE: 'projector',
      MAINSTAY_SHARDS: '16',
    };
    expect(readConfig(environment, ['--data', '/srv/mainstay'])).toMatchObject({
      dataDir: '/srv/mainstay',
      places: {
        events: { kind: 'eventstoredb', url: 'esdb://events:2113?tls=false' },
        read: { kind: 'postgres', url: 'postgres://mainstay@db/crm' },
      },
      role: 'projector',
      shards: 16,
    });
  });

  it.each([
    [{ MAINSTAY_EVENTS: 'mongodb://x' }, 'write sqlite:DIR or esdb://HOST:PORT'],
    [{ MAINSTAY_READ: 'mysql://me:secret@db/x' }, 'mysql://db/x is no place Mainstay knows'],
    [{ MAINSTAY_SHARDS: '0' }, 'MAINSTAY_SHARDS is 0: set it to a whole number from 1 to 64.'],
    [{ MAINSTAY_ROLE: 'boss' }, 'MAINSTAY_ROLE is boss: set it to all, api, projector.'],
    [{ MAINSTAY_ROLE: 'api' }, 'set MAINSTAY_READ to a PostgreSQL'],
    [{ PORT: 'eighty' }, 'PORT is eighty: set it to a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is 70000'],
    [{ PORT: '0x50' }, 'PORT is 0x50: set it to a whole number'],
    [{ PORT: '1e3' }, 'PORT is 1e3: set it to a whole number'],
    [{ PORT: ' 80 ' }, 'PORT is  80 : set it to a whole number'],
    [{ HOST: 'http://127.0.0.1' }, 'HOST is http://127.0.0.1: set it to an address or a name'],
    [{ HOST: '127.0.0.1:3000' }, 'HOST is 127.0.0.1:3000: set it to an address or a name'],
    [{ MAINSTAY_TRUSTED_NETWORK: 'yes' }, 'MAINSTAY_TRUSTED_NETWORK is yes: set it to 1'],
    [{ MAINSTAY_DIGEST_HOUR: '24' }, 'MAINSTAY_DIGEST_HOUR is 24: set it to a whole hour'],
    [{ MAINSTAY_HOST_NAMES: 'a.example,https://b.example' }, 'MAINSTAY_HOST_NAMES names https://b'],
    [{ MAINSTAY_HOST_NAMES: 'crm.example:443' }, 'without scheme, port or path'],
    [{ MAINSTAY_PROXIES: 'door.example' }, 'MAINSTAY_PROXIES names door.example: write addresses'],
    [{ MAINSTAY_PROXIES: '10.0.0.0/33' }, 'MAINSTAY_PROXIES names 10.0.0.0/33'],
    [{ MAINSTAY_PROXIES: '0.0.0.0/0' }, 'MAINSTAY_PROXIES names 0.0.0.0/0'],
    [{ MAINSTAY_SHARDS: '0x8' }, 'MAINSTAY_SHARDS is 0x8: set it to a whole number'],
    [{ MAINSTAY_READ: 'postgres://db:abc/x' }, 'MAINSTAY_READ: postgres://db:abc/x is no place'],
    [{ MAINSTAY_EVENTS: 'esdb://a:2113,b:99999' }, 'MAINSTAY_EVENTS: esdb://a:2113,b:99999 is no'],
    [{ MAINSTAY_ZONE: 'Mars/Olympus' }, 'an IANA time zone, such as Europe/Berlin'],
    [{ MAINSTAY_ZONE: '+05:30' }, 'MAINSTAY_ZONE is +05:30: set it to an IANA time zone'],
    [{ MAINSTAY_LOG: 'loud' }, 'MAINSTAY_LOG is loud: set it to silent, error, warn'],
  ])('%j are refused with what to do', (environment, sentence) => {
    expect(faultsOf(environment)).toContain(sentence);
  });

  it('are refused all at once', () => {
    expect(faultsOf({ PORT: 'x', MAINSTAY_ZONE: 'y' }).split('\n')).toHaveLength(2);
  });

  it('refuse arguments the server does not know', () => {
    expect(faultsOf({}, ['--port', '80'])).toContain('The server takes --data DIR.');
    expect(faultsOf({}, ['--data'])).toContain('missing. The server takes --data DIR.');
    expect(faultsOf({}, ['--data', ''])).toContain('--data is empty: name a folder');
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'crm.example'])(
    'refuse to listen on %s, unless the network is trusted',
    (host) => {
      expect(faultsOf({ HOST: host })).toContain('MAINSTAY_TRUSTED_NETWORK=1');
      expect(faultsOf({ HOST: host, MAINSTAY_TRUSTED_NETWORK: '1' })).toBe('');
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('listen on %s freely', (host) => {
    expect(faultsOf({ HOST: host })).toBe('');
  });
});
