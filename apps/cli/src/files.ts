import { createWriteStream } from 'node:fs';
import { access, constants, lstat, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsedWrongly } from './failure.ts';

/** Makes sure that a file named on the line is there to be read. @throws UsedWrongly */
export async function readable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsedWrongly(
      isMissing
        ? `There is no file ${file}: check its name and the folder you are in.`
        : `${file} may not be read: check who owns it.`,
    );
  }
  if (!(await stat(file)).isFile()) throw new UsedWrongly(`${file} is no file.`);
}

const STDOUT = 1;

/** What a name leads to: a file, there or to be made; something that takes what comes, as pipes do; an open descriptor. */
type Target =
  | { readonly kind: 'file'; readonly path: string; readonly mode: number | undefined }
  | { readonly kind: 'sink'; readonly path: string }
  | { readonly kind: 'descriptor'; readonly fd: number };

/**
 * Writes lines where a name leads. A file is written beside it first, so that whoever reads it finds all of it or
 * what was there before; links stay links; pipes and devices are written to. Answers whether that was standard output.
 */
export async function writeLines(name: string, lines: readonly string[]): Promise<boolean> {
  const text = `${lines.join('\n')}\n`;
  try {
    const target = await targetOf(resolve(name));
    if (target.kind === 'file') await replace(target.path, text, target.mode);
    else await pour(target, text);
    return target.kind === 'descriptor' && target.fd === STDOUT;
  } catch (cause) {
    throw new Error(`${name} cannot be written: ${reasonOf(cause)}.`, { cause });
  }
}

const DESCRIPTOR = /^\/(?:dev|proc\/(?:self|\d+))\/fd\/(\d+)$/;
const STANDARD: Readonly<Record<string, number>> = {
  '/dev/stdin': 0,
  '/dev/stdout': STDOUT,
  '/dev/stderr': 2,
};

/** Systems give up on longer chains of links. */
const LINKS_MAX = 40;

async function targetOf(name: string): Promise<Target> {
  let path = name;
  for (let links = 0; links < LINKS_MAX; links += 1) {
    const fd = STANDARD[path] ?? DESCRIPTOR.exec(path)?.[1];
    if (fd !== undefined) return { kind: 'descriptor', fd: Number(fd) };
    const found = await lstat(path).catch(notThere);
    if (!found?.isSymbolicLink()) {
      if (found?.isDirectory()) throw new Error('it is a folder');
      const isFile = found === undefined || found.isFile();
      return isFile ? { kind: 'file', path, mode: found?.mode } : { kind: 'sink', path };
    }
    path = resolve(dirname(path), await readlink(path));
  }
  throw new Error('too many links');
}

function notThere(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return undefined;
}

async function replace(path: string, text: string, mode: number | undefined): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text, mode === undefined ? {} : { mode: mode & 0o777 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Whoever reads a pipe may stop early, as `head` does: that is no failure. */
async function pour(target: Exclude<Target, { kind: 'file' }>, text: string): Promise<void> {
  const into =
    target.kind === 'sink'
      ? createWriteStream(target.path)
      : createWriteStream('', { fd: target.fd, autoClose: false });
  try {
    await pipeline([text], into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** What the system says, without its code and the name of the file beside. */
function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return said.replace(/^[A-Z]+: /, '').replace(/,.*$/s, '');
}
