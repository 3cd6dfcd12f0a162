import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';

const SAID = {
  MAINSTAY_PUBLIC_URL: 'https://crm.example',
  MAINSTAY_OIDC_ISSUER: 'https://id.example/realms/firm',
  MAINSTAY_OIDC_CLIENT_ID: 'mainstay',
  MAINSTAY_OIDC_ROLES: '/sales=account-manager sales-rep; CN=Audit,OU=Groups=auditor',
};

const providerOf = (change: Record<string, string> = {}) =>
  readConfig({ ...SAID, ...change }, []).provider;

const faultsOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment, []);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('a provider of identities', () => {
  it('needs its address, what it calls Mainstay, and what groups mean', () => {
    expect(providerOf()).toEqual({
      issuer: 'https://id.example/realms/firm',
      clientId: 'mainstay',
      clientSecret: undefined,
      name: 'id.example',
      scopes: 'openid profile email',
      groupsClaim: 'groups',
      rolesByGroup: new Map([
        ['/sales', ['account-manager', 'sales-rep']],
        ['CN=Audit,OU=Groups', ['auditor']],
      ]),
      colleagueClaim: undefined,
      colleagues: new Map(),
      publicUrl: 'https://crm.example',
    });
  });

  it('is described further', () => {
    const more = {
      MAINSTAY_OIDC_CLIENT_SECRET: 's',
      MAINSTAY_OIDC_NAME: 'Firm',
      MAINSTAY_OIDC_SCOPES: 'openid offline_access',
      MAINSTAY_OIDC_GROUPS_CLAIM: 'realm_access.roles',
      MAINSTAY_OIDC_COLLEAGUE_CLAIM: 'email',
      MAINSTAY_OIDC_COLLEAGUES: 'anna@firm.example=anna; ravi@firm.example=ravi',
    };
    expect(providerOf(more)).toMatchObject({
      clientSecret: 's',
      name: 'Firm',
      scopes: 'openid offline_access',
      groupsClaim: 'realm_access.roles',
      colleagueClaim: 'email',
      colleagues: new Map([
        ['anna@firm.example', 'anna'],
        ['ravi@firm.example', 'ravi'],
      ]),
    });
  });

  it('may have its secret in a file', () => {
    const dir = mkdtempSync(join(tmpdir(), 'mainstay-secret-'));
    writeFileSync(join(dir, 'secret'), 'from a file\n');
    const file = { MAINSTAY_OIDC_CLIENT_SECRET_FILE: join(dir, 'secret') };
    expect(providerOf(file)?.clientSecret).toBe('from a file');
    rmSync(dir, { recursive: true });
    expect(faultsOf({ ...SAID, ...file })).toContain('CLIENT_SECRET_FILE cannot be read');
  });

  it('makes the name of the page known, and other addresses of this machine usable', () => {
    expect(readConfig(SAID, []).hostNames).toEqual(['crm.example']);
    expect(readConfig({ ...SAID, HOST: '0.0.0.0' }, []).host).toBe('0.0.0.0');
  });

  it('is not enough for that without https, or without a provider', () => {
    const plain = { ...SAID, MAINSTAY_PUBLIC_URL: 'http://localhost:3000', HOST: '0.0.0.0' };
    expect(faultsOf(plain)).toContain('HOST is 0.0.0.0');
    const alone = { MAINSTAY_PUBLIC_URL: 'https://crm.example', HOST: '0.0.0.0' };
    expect(faultsOf(alone)).toContain('HOST is 0.0.0.0');
  });

  it.each([
    [{ MAINSTAY_OIDC_ISSUER: 'http://id.example' }, 'ISSUER is http://id.example'],
    [{ MAINSTAY_OIDC_ISSUER: 'id.example' }, 'ISSUER is id.example'],
    [{ MAINSTAY_OIDC_ISSUER: 'https://u:p@id.example' }, 'ISSUER is'],
    [{ MAINSTAY_OIDC_ISSUER: '' }, 'CLIENT_ID is set without MAINSTAY_OIDC_ISSUER'],
    [{ MAINSTAY_OIDC_CLIENT_ID: '' }, 'CLIENT_ID is missing'],
    [{ MAINSTAY_OIDC_ROLES: '' }, 'ROLES is missing'],
    [{ MAINSTAY_OIDC_ROLES: 'sales' }, 'ROLES has sales in it'],
    [{ MAINSTAY_OIDC_ROLES: '=auditor' }, 'ROLES has =auditor in it'],
    [{ MAINSTAY_OIDC_ROLES: 'sales=boss' }, 'ROLES names boss: roles are sales-manager'],
    [{ MAINSTAY_OIDC_ROLES: 'admins=owner' }, 'ROLES names owner'],
    [{ MAINSTAY_OIDC_SCOPES: 'profile' }, 'openid has to be among them'],
    [{ MAINSTAY_OIDC_COLLEAGUES: 'a@x.example=Anna Maria' }, 'COLLEAGUES names Anna Maria'],
    [{ MAINSTAY_PUBLIC_URL: '' }, 'ISSUER needs MAINSTAY_PUBLIC_URL'],
    [{ MAINSTAY_PUBLIC_URL: 'http://crm.example' }, 'PUBLIC_URL is http://crm.example'],
    [{ MAINSTAY_PUBLIC_URL: 'https://crm.example/path' }, 'without a path'],
    [{ MAINSTAY_PUBLIC_URL: 'crm' }, 'PUBLIC_URL is crm'],
    [{ MAINSTAY_SESSION_HOURS: '0' }, 'SESSION_HOURS is 0'],
    [{ MAINSTAY_SESSION_HOURS: 'long' }, 'SESSION_HOURS is long'],
  ])('is refused in a sentence: %j', (change, sentence) => {
    expect(faultsOf({ ...SAID, ...change })).toContain(sentence);
  });
});
