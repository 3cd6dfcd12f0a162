import { isIP } from 'node:net';

/** True for addresses that only programs on the same machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

export type Refusal = 'host' | 'origin';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Why a request must not be served, if so. A page elsewhere can make a browser ask us in two ways: by a name
 * of its own that it points at this machine (the Host tells), or across sites (the Origin tells). Bare
 * addresses cannot be pointed elsewhere, so they are always good.
 */
export function refusalOf(asked: Asked, hostNames: readonly string[]): Refusal | undefined {
  const name = nameOf(asked.host ?? '');
  if (name !== 'localhost' && isIP(name) === 0 && !hostNames.includes(name)) return 'host';
  if (SAFE_METHODS.has(asked.method)) return undefined;
  if (asked.fetchSite !== undefined && !['same-origin', 'none'].includes(asked.fetchSite)) {
    return 'origin';
  }
  return asked.origin === undefined || authorityOf(asked.origin) === asked.host?.toLowerCase()
    ? undefined
    : 'origin';
}

/** The host without its port, and an IPv6 address without its brackets. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/** `null`, as sandboxed pages send, has no authority and so never fits. */
const authorityOf = (origin: string): string | undefined =>
  /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1];

/** An address, or a name as DNS has them. */
export const isHostName = (text: string): boolean =>
  isIP(text) !== 0 || /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.?)+$/i.test(text);

const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** An address, a network as `10.0.0.0/8`, or a network by its name. */
export function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0) return bits === undefined && NETWORKS.has(text);
  if (bits === undefined) return true;
  const max = version === 4 ? 32 : 128;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= max;
}
