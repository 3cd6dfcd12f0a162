import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProviderSettings } from '#access/provider/settings';
import { isHostName, isLoopback, isProxy } from '../http/hosts.ts';
import type { Zone } from '#kernel/time';
import { zoneNamed } from '#kernel/zone';
import type { Environment } from './environment.ts';
import { providerIn, publicUrlIn } from './provider-config.ts';
import { PlaceUnknown, placesIn, shardsIn, ShardsUnusable, type Places } from '#stores/places';

/** What the server is told from outside, checked before anything is opened. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Undefined: the ledger's own, or UTC for a new one. */
  readonly zone: Zone | undefined;
  /** Names the server may be asked for by, besides loopback's and bare addresses. */
  readonly hostNames: readonly string[];
  /** Proxies whose word counts on who sent a request, and whether over https. */
  readonly proxies: readonly string[];
  readonly logLevel: LogLevel;
  /** Where events and everything beside them rest; files of the data folder where nothing else is said. */
  readonly places: Places;
  readonly role: Role;
  /** Which accounts are seen: all by everybody who is let in, or each by those who have to do with it. */
  readonly visibility: Sight;
  /** Whom people are signed in by, besides links; undefined for nobody. */
  readonly provider: ProviderSettings | undefined;
  /** How long somebody stays signed in. */
  readonly sessionHours: number;
  /** Whether webhooks may lead to what is not on the public network, and without https. */
  readonly webhooksToPrivate: boolean;
  /** From which hour of the day on, in the zone of the ledger, digests are told. */
  readonly digestHour: number;
  /** In how many parts several processes share the work. */
  readonly shards: number;
}

/** What a process does where several share the work: answers, keeps read models, or both. */
const ROLES = ['all', 'api', 'projector'] as const;
export type Role = (typeof ROLES)[number];

const SIGHTS = ['all', 'own'] as const;
export type Sight = (typeof SIGHTS)[number];

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Says what is wrong with the settings and what to do, one sentence a fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; `--data` goes before MAINSTAY_DATA. @throws ConfigError */
export function readConfig(environment: Environment, args: readonly string[]): Config {
  const faults: string[] = [];
  const dataDir = resolve(dataArgument(args, faults) ?? (environment['MAINSTAY_DATA'] || './data'));
  const places = reading(() => placesIn(environment, dataDir), faults);
  const publicUrl = publicUrlIn(environment, faults);
  const config = {
    port: portOf(environment['PORT'], faults),
    host: hostOf(environment['HOST'], faults),
    dataDir,
    places,
    role: oneOf('MAINSTAY_ROLE', environment, ROLES, 'all', faults),
    visibility: oneOf('MAINSTAY_VISIBILITY', environment, SIGHTS, 'all', faults),
    webhooksToPrivate: isSet('MAINSTAY_WEBHOOKS_TO_PRIVATE', environment, faults),
    digestHour: hourOf(environment['MAINSTAY_DIGEST_HOUR'], faults),
    shards: reading(() => shardsIn(environment), faults) ?? 1,
    zone: zoneOf(environment['MAINSTAY_ZONE'], faults),
    hostNames: [
      ...namesIn('MAINSTAY_HOST_NAMES', environment, faults, {
        holds: isHostName,
        says: 'names alone, without scheme, port or path, such as crm.example',
      }),
      ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname]),
    ],
    provider: providerIn(environment, publicUrl, faults),
    sessionHours: hoursOf(environment['MAINSTAY_SESSION_HOURS'], faults),
    proxies: namesIn('MAINSTAY_PROXIES', environment, faults, {
      holds: isProxy,
      says: 'addresses or networks, such as 10.0.0.7 or 10.0.0.0/8, or loopback or uniquelocal',
    }),
    logLevel: oneOf('MAINSTAY_LOG', environment, LOG_LEVELS, 'warn', faults),
  };
  if (config.role !== 'all' && places?.read.kind === 'sqlite') {
    faults.push(
      `MAINSTAY_ROLE is ${config.role}, but read models in files are kept by the one process that shows them. ` +
        'Leave MAINSTAY_ROLE out, or set MAINSTAY_READ to a PostgreSQL that several processes share.',
    );
  }
  const isTrusted = isSet('MAINSTAY_TRUSTED_NETWORK', environment, faults);
  const isSignedInTo = config.provider?.publicUrl.startsWith('https:') === true;
  if (!isLoopback(config.host) && !isTrusted && !isSignedInTo) {
    faults.push(
      `HOST is ${config.host}, so everyone on that network could reach Mainstay without signing in to it. ` +
        'Leave HOST out to stay on this machine, name a provider in MAINSTAY_OIDC_ISSUER and an https address in MAINSTAY_PUBLIC_URL, ' +
        'or set MAINSTAY_TRUSTED_NETWORK=1 where everyone on the network may be trusted.',
    );
  }
  if (faults.length > 0 || !places) throw new ConfigError(faults.join('\n'));
  return { ...config, places };
}

/** What the stores read of the settings themselves. */
function reading<T>(read: () => T, faults: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PlaceUnknown || error instanceof ShardsUnusable)) throw error;
    faults.push(error.message);
    return undefined;
  }
}

function portOf(text: string | undefined, faults: string[]): number {
  const said = text || '3000';
  const port = Number(said);
  if (!/^\d{1,5}$/.test(said) || port > 65_535) {
    faults.push(`PORT is ${String(text)}: set it to a whole number from 0 to 65535.`);
  }
  return port;
}

const SESSION_HOURS = 720;
const SESSION_HOURS_MAX = 8_760;

function hoursOf(text: string | undefined, faults: string[]): number {
  const said = text || String(SESSION_HOURS);
  const hours = Number(said);
  if (/^\d{1,4}$/.test(said) && hours >= 1 && hours <= SESSION_HOURS_MAX) return hours;
  faults.push(`MAINSTAY_SESSION_HOURS is ${said}: set it to a whole number from 1 to 8760.`);
  return SESSION_HOURS;
}

function zoneOf(text: string | undefined, faults: string[]): Zone | undefined {
  if (text === undefined || text === '') return undefined;
  const zone = zoneNamed(text);
  if (zone === undefined) {
    faults.push(`MAINSTAY_ZONE is ${text}: set it to an IANA time zone, such as Europe/Berlin.`);
  }
  return zone;
}

/** A setting that has to be one of some words. */
function oneOf<W extends string>(
  name: string,
  environment: Environment,
  words: readonly W[],
  usual: W,
  faults: string[],
): W {
  const text = environment[name] || usual;
  const word = words.find((one) => one === text);
  if (!word) faults.push(`${name} is ${text}: set it to ${words.join(', ')}.`);
  return word ?? usual;
}

/** A setting of names with commas between them. */
function namesIn(
  setting: string,
  environment: Environment,
  faults: string[],
  { holds, says }: { readonly holds: (name: string) => boolean; readonly says: string },
): readonly string[] {
  const names = (environment[setting] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const wrong = names.find((name) => !holds(name));
  if (wrong !== undefined) faults.push(`${setting} names ${wrong}: write ${says}.`);
  return names;
}

/** Where it listens: an address or a name, as its port is a setting of its own. */
function hostOf(text: string | undefined, faults: string[]): string {
  const host = text || '127.0.0.1';
  if (isHostName(host)) return host;
  faults.push(`HOST is ${host}: set it to an address or a name, without scheme and port.`);
  return '127.0.0.1';
}

/** A setting that is 1 where it is said. */
function isSet(setting: string, environment: Environment, faults: string[]): boolean {
  const text = environment[setting] || '0';
  if (text === '0' || text === '1') return text === '1';
  faults.push(`${setting} is ${text}: set it to 1, or leave it out.`);
  return true;
}

const DIGEST_HOUR = 7;

function hourOf(text: string | undefined, faults: string[]): number {
  if (text === undefined || text === '') return DIGEST_HOUR;
  const hour = Number(text);
  if (/^\d{1,2}$/.test(text) && hour <= 23) return hour;
  faults.push(`MAINSTAY_DIGEST_HOUR is ${text}: set it to a whole hour from 0 to 23.`);
  return DIGEST_HOUR;
}

function dataArgument(args: readonly string[], faults: string[]): string | undefined {
  try {
    const { data } = parseArgs({ args: [...args], options: { data: { type: 'string' } } }).values;
    if (data === '') faults.push('--data is empty: name a folder, or leave it out.');
    return data;
  } catch (error) {
    faults.push(`${firstSentence(error)} The server takes --data DIR.`);
    return undefined;
  }
}

/** The parser throws errors and nothing else. */
const firstSentence = (error: unknown): string =>
  `${(error as Error).message.replace(/\..*/s, '')}.`;
