import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runNode, type Ran } from './run-node.ts';

const COPIED = [
  'apps',
  'libs',
  'test',
  'tools',
  'package.json',
  'jest.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];
const LEFT = new Set(['node_modules', 'dist', 'releases']);

const TSC = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
const JEST = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  ...['--selectProjects', 'embedded', '--json', '--outputFile', 'told.json', '--runTestsByPath'],
];

const BUILD_MAX_MS = 300_000;
/** A mutant that makes specs wait for ever is found out by this. */
const SPECS_MAX_MS = 300_000;

/** Whoever names specs chooses among all, also those that the gate runs apart (jest.config.mjs). */
const CHOSEN = { MAINSTAY_CHOSEN_SPECS: '1' };

/** As much of what Jest says as is asked here. */
interface Told {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the project, where sources can be changed while nobody else looks. */
export class Scratch {
  readonly #dir = mkdtempSync(join(tmpdir(), 'mainstay-mutants-'));

  constructor(root: string) {
    for (const name of COPIED) {
      cpSync(join(root, name), join(this.#dir, name), {
        recursive: true,
        filter: (path) => !LEFT.has(basename(path)),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(this.#dir, 'node_modules'), 'junction');
  }

  /** What the compiler has against the sources as they are; undefined where it takes them. */
  async build(signal: AbortSignal): Promise<string | undefined> {
    const { code, out } = await this.#run(TSC, BUILD_MAX_MS, signal);
    return code === 0 ? undefined : out.trim();
  }

  /** The first sentence of these specs that does not hold; undefined where all hold. */
  async broken(specs: readonly string[], signal: AbortSignal): Promise<string | undefined> {
    const path = join(this.#dir, 'told.json');
    rmSync(path, { force: true });
    const { code, out } = await this.#run([...JEST, ...specs], SPECS_MAX_MS, signal);
    if (code === 0) return undefined;
    if (code === null) return 'They do not end.';
    return firstBroken(path) ?? out.trim();
  }

  read(file: string): string {
    return readFileSync(join(this.#dir, file), 'utf8');
  }

  write(file: string, source: string): void {
    writeFileSync(join(this.#dir, file), source);
  }

  remove(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #run(args: readonly string[], maxMs: number, signal: AbortSignal): Promise<Ran> {
    return runNode(args, { cwd: this.#dir, env: CHOSEN, maxMs, signal });
  }
}

function firstBroken(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // Jest wrote it, in this shape.
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Told;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  return failed?.fullName ?? testResults.find(({ message }) => message !== '')?.message;
}
