// What every step of getting ready shares: where the project is, how it speaks, how it runs a program.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the run with a sentence for people instead of a stack. */
export class Refused extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** On standard error, so that what a command prints stays clean for a pipe. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Runs a program in the foreground; its exit code is ours, and signals reach it. */
export function runChild(node, args, { cwd, signal }) {
  const child = spawn(node, args, { cwd, stdio: 'inherit', env: environment(node) });
  const stop = forwardSignals(child);
  const watch = stopWhenOrphaned(child);
  signal?.addEventListener('abort', () => child.kill());
  return ended(child).finally(() => {
    clearInterval(watch);
    stop();
  });
}

/** Runs programs side by side; when one of them ends, so do the others. */
export async function runTogether(node, commands, { cwd }) {
  const ending = new AbortController();
  const { signal } = ending;
  const running = commands.map((args) =>
    runChild(node, args, { cwd, signal }).finally(() => ending.abort()),
  );
  return Math.max(...(await Promise.all(running)));
}

/** Runs a step with its output held back, shown only when it fails; meanwhile says how long it takes. */
export async function quietly(sentence, node, command, { cwd = ROOT, shell = false } = {}) {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(node),
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const stop = forwardSignals(child);
  const done = progress(sentence);
  const code = await ended(child).finally(stop);
  done(code === 0);
  if (code > 128) throw new Refused(`Interrupted: ${sentence}.`, code);
  if (code !== 0)
    throw new Refused(
      `${Buffer.concat(output).toString().trimEnd()}\n\nThis failed: ${sentence}.`,
      code,
    );
}

/** Whole lines, as two steps may go on side by side. */
function progress(sentence) {
  const startedAt = Date.now();
  const tell = (what) =>
    say(`${sentence} … ${what}${Math.round((Date.now() - startedAt) / 1000)} s`);
  say(`${sentence} …`);
  const timer = setInterval(() => tell(''), 10_000);
  return (well) => {
    clearInterval(timer);
    tell(well ? 'done in ' : 'failed after ');
  };
}

/** The chosen Node first on the path, so that npm and every script under us runs on it too. */
function environment(node) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [pathName]: [dirname(node), process.env[pathName] ?? ''].join(delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, '.runtime', 'compile-cache'),
  };
}

/** A terminal sends Ctrl-C to the child as well; passing it on would make it arrive twice. */
function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, handler);
    return [signal, handler];
  });
  return () => handlers.forEach(([signal, handler]) => process.off(signal, handler));
}

/** npm puts a shell between itself and us that dies of a signal without passing it on. */
function stopWhenOrphaned(child) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 250);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
