import type { AddressInfo } from 'node:net';
import { StoreUnavailable } from '#kernel/event-store';
import { SchemaRefused } from '#stores/postgres/schema';
import { FileUnusable } from '#stores/file-unusable';
import { LedgerRefused } from '#stores/ledger-refused';
import { FolderTaken } from '#stores/sqlite/folder-lock';
import { NotDurable } from '#stores/sqlite/open-sqlite';
import { ConfigError } from './config/config.ts';
import type { Environment } from './config/environment.ts';

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

/** What a file system says of a folder that cannot be used. */
const FOLDER_FAULTS: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EIO',
  'EMFILE',
]);

/** What says itself what is wrong, and what to do. */
const SAID = [ConfigError, FileUnusable, FolderTaken, LedgerRefused, NotDurable, SchemaRefused];

/** What to say, and what to do, about a start that failed for a reason people can mend. */
export function sentenceOf(error: unknown, environment: Environment): string | undefined {
  if (SAID.some((said) => error instanceof said)) return (error as Error).message;
  if (error instanceof StoreUnavailable) {
    const why = error.reason === undefined ? '' : `, as ${error.reason}`;
    return `A store cannot be reached${why}: start again when the servers that MAINSTAY_EVENTS and MAINSTAY_READ name answer, and let this program in.`;
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
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk of the data folder is full: ${(error as Error).message}. Free some space, and start again.`;
  }
  if (FOLDER_FAULTS.has(String(code)) || isAbout(error, 'mkdir')) {
    return `The data folder cannot be written: ${(error as Error).message}. Name another with --data DIR.`;
  }
  return undefined;
}

const isAbout = (error: unknown, call: string): boolean =>
  (error as { readonly syscall?: unknown }).syscall === call;
