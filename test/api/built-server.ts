import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Access } from '#access/access';
import { SqliteAccessStore } from '#stores/sqlite/access-store';
import { SystemClock } from '#stores/system-clock';

const MAIN = join(__dirname, '../../dist/apps/api/src/main.js');

/** The server as it is built, in a process and a folder of its own. */
export class BuiltServer {
  readonly dir = mkdtempSync(join(tmpdir(), 'mainstay-server-'));
  #process: ChildProcess | undefined;
  #output = '';

  get output(): string {
    return this.#output;
  }

  /** Starts it and gives back the link it prints. */
  async start(environment: Record<string, string> = {}): Promise<URL> {
    this.#run(environment);
    while (!this.#output.includes('\n')) {
      if (this.#process?.exitCode !== null) throw new Error(`It ended: ${this.#output}`);
      await Promise.race([once(this.#process.stdout!, 'data'), once(this.#process, 'exit')]);
    }
    const [, link = ''] = /^Mainstay is ready: (\S+)\n$/.exec(this.#output) ?? [];
    return new URL(link);
  }

  /** Runs it to its own end. */
  async run(environment: Record<string, string>, ...args: string[]): Promise<number | null> {
    this.#run(environment, ...args);
    return this.#ended();
  }

  async kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.#process?.exitCode === null) this.#process.kill(signal);
    return this.#ended();
  }

  /** A token that may write, made beside the server as the command line does. */
  async token(): Promise<string> {
    const store = SqliteAccessStore.open(this.dir);
    const { secret } = await new Access(store, new SystemClock()).addToken('spec', 'write');
    await store.close();
    return secret;
  }

  async remove(): Promise<void> {
    if (this.#process) await this.kill('SIGKILL');
    rmSync(this.dir, { recursive: true, force: true });
  }

  #run(environment: Record<string, string>, ...args: string[]): void {
    this.#output = '';
    const env = { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment };
    const flags = ['--disable-warning=ExperimentalWarning', MAIN, '--data', this.dir];
    const child = spawn(process.execPath, [...flags, ...args], { env });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (this.#output += text.toString()));
    }
    this.#process = child;
  }

  async #ended(): Promise<number | null> {
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'close');
    return child?.exitCode ?? null;
  }
}
