import { parseArgs } from 'node:util';
import { isLoopback } from '../http/hosts.ts';
import { isZone, type Zone } from '#kernel/time';

/** What the server is told from outside, checked before anything is opened. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Undefined: the ledger's own, or UTC for a new one. */
  readonly zone: Zone | undefined;
  /** Names the server may be asked for by, besides loopback's and bare addresses. */
  readonly hostNames: readonly string[];
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Says what is wrong with the settings and what to do, one sentence a fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; `--data` goes before MAINSTAY_DATA. @throws ConfigError */
export function readConfig(environment: Environment, args: readonly string[]): Config {
  const faults: string[] = [];
  const config = {
    port: portOf(environment['PORT'], faults),
    host: environment['HOST'] || '127.0.0.1',
    dataDir: dataArgument(args, faults) ?? (environment['MAINSTAY_DATA'] || './data'),
    zone: zoneOf(environment['MAINSTAY_ZONE'], faults),
    hostNames: namesIn(environment['MAINSTAY_HOST_NAMES']),
    logLevel: logLevelOf(environment['MAINSTAY_LOG'], faults),
  };
  if (!isLoopback(config.host) && environment['MAINSTAY_TRUSTED_NETWORK'] !== '1') {
    faults.push(
      `HOST is ${config.host}, so everyone on that network could reach Mainstay without signing in to it. ` +
        'Leave HOST out to stay on this machine, or set MAINSTAY_TRUSTED_NETWORK=1 where everyone on the network may be trusted.',
    );
  }
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config;
}

function portOf(text: string | undefined, faults: string[]): number {
  const port = Number(text || '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    faults.push(`PORT is ${String(text)}: set it to a whole number from 0 to 65535.`);
  }
  return port;
}

function zoneOf(text: string | undefined, faults: string[]): Zone | undefined {
  if (text === undefined || text === '') return undefined;
  const isKnown: boolean = isZone(text);
  if (isKnown) return text;
  faults.push(`MAINSTAY_ZONE is ${text}: set it to an IANA time zone, such as Europe/Berlin.`);
  return undefined;
}

function logLevelOf(text: string | undefined, faults: string[]): LogLevel {
  const level = LOG_LEVELS.find((one) => one === (text || 'warn'));
  if (!level) faults.push(`MAINSTAY_LOG is ${String(text)}: set it to ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'warn';
}

const namesIn = (text = ''): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function dataArgument(args: readonly string[], faults: string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' } } }).values.data;
  } catch (error) {
    faults.push(`${firstSentence(error)} The server takes --data DIR.`);
    return undefined;
  }
}

const firstSentence = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\..*/s, '.') : '';
