import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenPlaces, type GivenPlaces } from '../profile/given-places.ts';

/** The command as the build leaves it. */
export const COMMAND = join(process.cwd(), 'dist/apps/cli/bundle/mainstay.js');

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** A folder of its own to run commands in, with `./data` for its installation. */
export interface GivenCommand {
  readonly dir: string;
  readonly mainstay: (...args: readonly string[]) => Promise<Ended>;
  /** The answer as JSON, of a command that must succeed. */
  readonly answer: (...args: readonly string[]) => Promise<Record<string, unknown>>;
  readonly file: (name: string, text: string) => string;
  /** What the command is told of where the installation rests. */
  readonly environment: () => Promise<GivenPlaces['environment']>;
}

/** Made anew before the specs of a `describe`, and taken away after them. */
export function givenCommand(): GivenCommand {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-cli-'));
  const installations = new Map<string, Promise<GivenPlaces>>();
  /** Each folder named on the line is an installation of its own, whatever the profile. */
  const placesOf = (args: readonly string[]): Promise<GivenPlaces> => {
    const at = args.indexOf('--data');
    const data = at === -1 ? '' : (args[at + 1] ?? '');
    const places = installations.get(data) ?? givenPlaces();
    installations.set(data, places);
    return places;
  };
  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true });
    for (const places of installations.values()) await (await places).remove();
  });
  const mainstay = async (...args: readonly string[]) =>
    run(dir, args, (await placesOf(args)).environment);
  return {
    dir,
    mainstay,
    environment: async () => (await placesOf([])).environment,
    answer: async (...args) => {
      const { code, out, said } = await mainstay(...args, '--json');
      if (code !== 0) throw new Error(`mainstay ${args.join(' ')} ended with ${code}: ${said}`);
      return JSON.parse(out) as Record<string, unknown>;
    },
    file: (name, text) => {
      writeFileSync(join(dir, name), text);
      return name;
    },
  };
}

/** Runs the command in a folder. */
export function run(
  dir: string,
  args: readonly string[],
  environment: GivenPlaces['environment'] = {},
): Promise<Ended> {
  const { MAINSTAY_DATA: _data, MAINSTAY_ZONE: _zone, PORT: _port, ...env } = process.env;
  return new Promise((resolve) => {
    const line = ['--disable-warning=ExperimentalWarning', COMMAND, ...args];
    execFile(
      process.execPath,
      line,
      { cwd: dir, env: { ...env, ...environment } },
      (error, out, said) => {
        resolve({ code: error ? Number(error.code) : 0, out, said });
      },
    );
  });
}
