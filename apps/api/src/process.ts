import type { AddressInfo } from 'node:net';
import { StoreUnavailable } from '#kernel/event-store';
import { SchemaRefused } from '#stores/postgres/schema';
import { LedgerRefused } from '#stores/ledger-refused';
import { NotDurable } from '#stores/sqlite/open-sqlite';
import { ConfigError, type Environment } from './config/config.ts';

/** Resolves when somebody asks the process to stop. A second time it stops at once, by default. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });

/** Where to open the page. Somebody who listens everywhere is here, too. */
export function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address ? address.port : '';
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** What to say, and what to do, about a start that failed for a reason people can mend. */
export function sentenceOf(error: unknown, environment: Environment): string | undefined {
  if (error instanceof ConfigError || error instanceof LedgerRefused) return error.message;
  if (error instanceof NotDurable || error instanceof SchemaRefused) return error.message;
  if (error instanceof StoreUnavailable) {
    return 'A store cannot be reached: start again when the servers that MAINSTAY_EVENTS and MAINSTAY_READ name answer.';
  }
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const port = environment['PORT'] || '3000';
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by another Mainstay: stop that, or start with PORT=${String(Number(port) + 1)}.`;
  }
  if (code === 'EACCES' && isAbout(error, 'listen')) {
    return `Port ${port} may not be used by this user: start with a PORT of 1024 or more.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${environment['HOST'] ?? ''}: leave HOST out, or name one it has.`;
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || isAbout(error, 'mkdir')) {
    return `The data folder cannot be written: ${(error as Error).message}. Name another with --data DIR.`;
  }
  return undefined;
}

const isAbout = (error: unknown, call: string): boolean =>
  (error as { readonly syscall?: unknown }).syscall === call;
