import { readFileSync } from 'node:fs';
import type { ProviderSettings } from '#access/provider/settings';
import { GRANTABLE, type Role } from '#access/roles';
import { isIdentifier } from '#kernel/identifier';
import { isLoopback } from '../http/hosts.ts';
import type { Environment } from './environment.ts';

const PREFIX = 'MAINSTAY_OIDC_';

/** What has no meaning without a provider. */
const DEPENDENT = [
  ...['CLIENT_ID', 'CLIENT_SECRET', 'CLIENT_SECRET_FILE', 'NAME', 'SCOPES', 'GROUPS_CLAIM'],
  ...['ROLES', 'COLLEAGUE_CLAIM', 'COLLEAGUES'],
];

/** Whom people are signed in by, as the settings say it; undefined where they name nobody. */
export function providerIn(
  environment: Environment,
  publicUrl: string | undefined,
  faults: string[],
): ProviderSettings | undefined {
  const said = (name: string): string | undefined => environment[PREFIX + name] || undefined;
  const issuer = said('ISSUER');
  if (issuer === undefined) {
    const lonely = DEPENDENT.find((name) => said(name) !== undefined);
    if (lonely !== undefined) {
      faults.push(`${PREFIX}${lonely} is set without ${PREFIX}ISSUER: name the provider as well.`);
    }
    return undefined;
  }
  if (!isSecureUrl(issuer)) {
    faults.push(
      `${PREFIX}ISSUER is ${issuer}: set it to the https address that the provider's tokens name.`,
    );
  }
  if (publicUrl === undefined) {
    faults.push(
      `${PREFIX}ISSUER needs MAINSTAY_PUBLIC_URL: set it to where people open the page, such as https://crm.example.`,
    );
  }
  return {
    issuer,
    clientId: said('CLIENT_ID') ?? missing('CLIENT_ID', 'what the provider calls Mainstay', faults),
    clientSecret: secretIn(said, faults),
    name: said('NAME') ?? hostIn(issuer),
    scopes: scopesIn(said('SCOPES'), faults),
    groupsClaim: said('GROUPS_CLAIM') ?? 'groups',
    rolesByGroup: rolesIn(said('ROLES'), faults),
    colleagueClaim: said('COLLEAGUE_CLAIM'),
    colleagues: colleaguesIn(said('COLLEAGUES'), faults),
    publicUrl: publicUrl ?? '',
  };
}

/** Where people open the page: https, or this very machine. */
export function publicUrlIn(environment: Environment, faults: string[]): string | undefined {
  const text = environment['MAINSTAY_PUBLIC_URL'] || undefined;
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url && isSecureUrl(text) && url.href === `${url.origin}/`) return url.origin;
  faults.push(
    `MAINSTAY_PUBLIC_URL is ${text}: set it to an https address without a path, such as https://crm.example.`,
  );
  return undefined;
}

type SaidSetting = (name: string) => string | undefined;

const hostIn = (url: string): string => URL.parse(url)?.hostname ?? url;

function isSecureUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return false;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(host));
}

function missing(name: string, what: string, faults: string[]): string {
  faults.push(`${PREFIX}${name} is missing: set it to ${what}.`);
  return '';
}

/** A secret may lie in a file, so that it stands in no list of settings. */
function secretIn(said: SaidSetting, faults: string[]): string | undefined {
  const file = said('CLIENT_SECRET_FILE');
  if (file === undefined) return said('CLIENT_SECRET');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    faults.push(`${PREFIX}CLIENT_SECRET_FILE cannot be read: ${(error as Error).message}.`);
    return undefined;
  }
}

function scopesIn(text: string | undefined, faults: string[]): string {
  const scopes = text ?? 'openid profile email';
  if (scopes.split(/\s+/).includes('openid')) return scopes;
  faults.push(`${PREFIX}SCOPES is ${scopes}: openid has to be among them.`);
  return scopes;
}

/** `group=role role; other group=role`. Names of groups may have `=` in them, roles have not. */
function rolesIn(text: string | undefined, faults: string[]): ReadonlyMap<string, readonly Role[]> {
  if (text === undefined) {
    missing(
      'ROLES',
      'groups and their roles, such as `sales=account-manager; audit=auditor`',
      faults,
    );
  }
  const pairs = pairsIn('ROLES', text, faults).map(([group, said]) => {
    const roles = said.split(/[\s,]+/).filter((role) => role !== '');
    const wrong = roles.find((role) => !(GRANTABLE as readonly string[]).includes(role));
    if (wrong !== undefined) {
      faults.push(`${PREFIX}ROLES names ${wrong}: roles are ${GRANTABLE.join(', ')}.`);
    }
    return [group, GRANTABLE.filter((role) => roles.includes(role))] as const;
  });
  return new Map(pairs);
}

/** `anna@firm.example=anna; …`: what the claim says, and which colleague that is. */
function colleaguesIn(text: string | undefined, faults: string[]): ReadonlyMap<string, string> {
  const pairs = pairsIn('COLLEAGUES', text, faults);
  const wrong = pairs.find(([, colleague]) => !isIdentifier(colleague));
  if (wrong) faults.push(`${PREFIX}COLLEAGUES names ${wrong[1]}: that is no colleague's id.`);
  return new Map(pairs);
}

function pairsIn(
  name: string,
  text: string | undefined,
  faults: string[],
): readonly (readonly [string, string])[] {
  const parts = (text ?? '').split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      const at = part.lastIndexOf('=');
      const [left, right] = [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
      if (left !== '' && right !== '') return [[left, right] as const];
      faults.push(`${PREFIX}${name} has ${part} in it: write pairs as a=b, with ; between them.`);
      return [];
    });
}
