import { spawn } from 'node:child_process';

export interface Ran {
  /** Null when it took too long, or was told to stop. */
  readonly code: number | null;
  readonly out: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Beside what is set here. */
  readonly env?: Readonly<Record<string, string>>;
  readonly maxMs: number;
  readonly signal: AbortSignal;
}

/** Runs a script of Node to its end. What it started itself is its own to stop: it is asked to before it has to. */
export async function runNode(
  args: readonly string[],
  { cwd, env, maxMs, signal }: RunOptions,
): Promise<Ran> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(maxMs)]),
    killSignal: 'SIGTERM',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error);
    });
    child.once('close', resolve);
  });
  return { code, out: Buffer.concat(chunks).toString() };
}
