import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** Writes lines to a file beside it first, so that whoever reads the file finds all of it or what was there before. */
export async function writeWhole(file: string, lines: readonly string[]): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, `${lines.join('\n')}\n`);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new Error(`${file} cannot be written: ${reasonOf(cause)}.`, { cause });
  }
}

/** What the system says, without its code and the name of the file beside. */
function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return said.replace(/^[A-Z]+: /, '').replace(/,.*$/s, '');
}
