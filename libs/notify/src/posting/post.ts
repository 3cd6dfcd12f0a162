import { lookup as lookupByDns, type LookupAddress } from 'node:dns';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { retryAfterMs } from '../back-off.ts';
import type { FailureCode, Tried } from '../endpoint.ts';
import { isPublic } from './addresses.ts';

/** Whom a message may be sent to, and how long that may take. */
export interface PostOptions {
  /** Addresses that are not public, and plain http: what runs beside this server. */
  readonly toPrivate: boolean;
  readonly nowMs: () => number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** The resolver of this machine where none is said. */
  readonly resolve?: Resolve;
}

export type Resolve = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface Posted extends Tried {
  readonly status: number | null;
}

const TIMEOUT_MS = 10_000;

/** What is answered is not looked at; so much of it is read, that the connection ends in order. */
const ANSWER_BYTES_MAX = 16_384;

/**
 * Sends a message. Every address that its name stands for is looked at before one is connected to, and that very one
 * is: a name that answers something else a moment later changes nothing. Nobody is followed elsewhere.
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
): Promise<Posted> {
  const target = new URL(url);
  if (target.protocol !== 'https:' && !options.toPrivate) return failed('not-https');
  const { timeoutMs = TIMEOUT_MS, signal } = options;
  const ends = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
  try {
    const answer = await sent(target, headers, body, options, AbortSignal.any(ends));
    return judged(answer.statusCode ?? 0, answer.headers['retry-after'], options.nowMs());
  } catch (error) {
    if (error instanceof AddressClosed) return failed('private');
    return failed(ends[0]?.aborted === true ? 'timeout' : 'unreachable');
  }
}

function judged(status: number, retryAfter: string | undefined, nowMs: number): Posted {
  if (status >= 200 && status < 300) return { status, failure: null, askedMs: 0 };
  const code = status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'answered';
  return { status, failure: { code, status }, askedMs: retryAfterMs(retryAfter, nowMs) };
}

const failed = (code: FailureCode): Posted => ({
  status: null,
  failure: { code, status: null },
  askedMs: 0,
});

function sent(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const name = target.hostname.replace(/^\[(.*)\]$/, '$1');
  return new Promise((resolve, reject) => {
    // A bare address is not asked for by name, so it is looked at here.
    if (isIP(name) !== 0) mustBeOpen([{ address: name, family: isIP(name) }], options);
    const asked: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: checkedLookup(options),
      agent: false,
      signal,
    };
    const request = target.protocol === 'https:' ? overHttps : overHttp;
    const sending = request(target, asked, (answer) => {
      drain(answer);
      answer.on('close', () => {
        resolve(answer);
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Reads a little of what is answered, and goes. */
function drain(answer: IncomingMessage): void {
  let bytes = 0;
  answer.on('error', () => undefined);
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) answer.destroy();
  });
}

/** Asks for all addresses of a name, and gives on only what may be connected to. */
function checkedLookup(options: PostOptions): LookupFunction {
  const { resolve = byThisMachine } = options;
  return (name, { all }, done) => {
    resolve(name, (error, addresses) => {
      try {
        if (error) throw error;
        mustBeOpen(addresses, options);
        const [first] = addresses;
        if (!first) throw new Error(`${name} has no address.`);
        if (all === true) done(null, [...addresses]);
        else done(null, first.address, first.family);
      } catch (refusal) {
        // What is thrown here is an error: a resolver's, or ours.
        done(refusal as Error, '', 4);
      }
    });
  };
}

const byThisMachine: Resolve = (name, done) => {
  lookupByDns(name, { all: true, order: 'verbatim' }, done);
};

/** One that is closed closes all: a name that is public at times is not to be trusted. @throws AddressClosed */
function mustBeOpen(addresses: readonly LookupAddress[], { toPrivate }: PostOptions): void {
  if (toPrivate) return;
  const closed = addresses.find(({ address, family }) => !isPublic(address, family === 6 ? 6 : 4));
  if (closed) throw new AddressClosed(closed.address);
}

class AddressClosed extends Error {
  override readonly name = 'AddressClosed';

  constructor(readonly address: string) {
    super(`${address} is no public address.`);
  }
}
