import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, AppendFault, Command, ServerSettings, Sight } from './controls.ts';

/** Specs and benches are always run in the project's root (tools/run.mjs); the sources are run as they are. */
const MAIN = join('test', 'eventstoredb', 'server', 'main.ts');
const FLAGS = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

export interface StandInOptions {
  /** `old`, the default, is 22.10.5: it never says caught-up and ends a live subscription after a burst. */
  readonly mode?: 'old' | 'new';
  /** Only a new server says caught-up; it may say it twice. */
  readonly caughtUpTwice?: boolean;
  /** How many events a live subscription may lag. */
  readonly liveBuffer?: number;
  /** Whether clients append in batches (as every server since 21.10 lets them) or call by call. */
  readonly batchAppend?: boolean;
  /** Where the log rests; by default in a directory that `stop` takes away. */
  readonly dir?: string;
  /** By default a free one, kept over restarts. */
  readonly port?: number;
}

/** Starts a stand-in for EventStoreDB; resolves when it answers. */
export async function startEventStoreDb(options: StandInOptions = {}): Promise<StandIn> {
  const own = options.dir === undefined ? mkdtempSync(join(tmpdir(), 'mainstay-esdb-')) : undefined;
  const standIn = new StandIn(
    {
      mode: options.mode ?? 'old',
      caughtUpTwice: options.caughtUpTwice ?? false,
      liveBuffer: options.liveBuffer ?? 32,
      batchAppend: options.batchAppend ?? true,
      dir: options.dir ?? join(own ?? '', 'data'),
      port: options.port ?? 0,
    },
    own,
  );
  await standIn.restart();
  return standIn;
}

/** The process that stands in, seen from a spec: where it is, and how to make it misbehave. */
export class StandIn {
  readonly #settings: ServerSettings;
  readonly #ownDir: string | undefined;
  #child: ChildProcess | undefined;
  #port = 0;
  #asked = 0;

  constructor(settings: ServerSettings, ownDir: string | undefined) {
    this.#settings = settings;
    this.#ownDir = ownDir;
    this.#port = settings.port;
  }

  get port(): number {
    return this.#port;
  }

  get connectionString(): string {
    return `esdb://127.0.0.1:${this.#port}?tls=false`;
  }

  get pid(): number {
    return this.#running().pid ?? 0;
  }

  /** SIGKILL. What was acknowledged is in the log all the same. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  /** Starts it again on the same log and port; all that was open or told is forgotten. */
  async restart(): Promise<void> {
    await this.kill();
    const settings = JSON.stringify({ ...this.#settings, port: this.#port });
    const child = fork(MAIN, [settings], {
      execArgv: FLAGS,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    const [answer] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error('The stand-in for EventStoreDB ended before it listened.');
      }),
    ])) as [Answer]; // Its first word is where it listens.
    if ('listening' in answer) this.#port = answer.listening;
  }

  /** Ends it and takes its own directory away. */
  async stop(): Promise<void> {
    await this.kill();
    if (this.#ownDir !== undefined) rmSync(this.#ownDir, { recursive: true, force: true });
  }

  /** The process stands still: connections stay open, and nothing is answered, not even a ping. */
  freeze(): void {
    this.#running().kill('SIGSTOP');
  }

  thaw(): void {
    this.#running().kill('SIGCONT');
  }

  /** Requests are taken and appends stored, but every answer, event and end of a call is held back. */
  async stall(): Promise<void> {
    await this.#tell({ do: 'stall' });
  }

  /** Lets out what a stall held back. */
  async go(): Promise<void> {
    await this.#tell({ do: 'go' });
  }

  /** So many of the next reads, subscriptions, appends and deletions meet a server that is not ready. */
  async notReady(calls: number): Promise<void> {
    await this.#tell({ do: 'not-ready', calls });
  }

  /** Cuts every TCP connection; new ones are taken. */
  async cutConnections(): Promise<void> {
    await this.#tell({ do: 'cut-connections' });
  }

  /** Ends every live subscription as one whose client is too slow. */
  async dropSubscriptions(): Promise<void> {
    await this.#tell({ do: 'drop-subscriptions' });
  }

  /** The next appends are stored or not, and their clients hear nothing or lose the connection. */
  async failAppends(count: number, how: AppendFault): Promise<void> {
    await this.#tell({ do: 'fail-appends', count, how });
  }

  async softDelete(stream: string): Promise<void> {
    await this.#tell({ do: 'soft-delete', stream });
  }

  sight(): Promise<Sight> {
    return this.#tell({ do: 'sight' });
  }

  /** Looks until what it sees meets a condition. */
  async until(met: (sight: Sight) => boolean): Promise<Sight> {
    let sight = await this.sight();
    while (!met(sight)) sight = await this.sight();
    return sight;
  }

  async #tell(command: Command): Promise<Sight> {
    const child = this.#running();
    const number = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('The stand-in for EventStoreDB has ended.'));
      const hear = (answer: Answer): void => {
        if (!('number' in answer) || answer.number !== number) return;
        child.off('message', hear);
        child.off('exit', ended);
        resolve(answer.sight);
      };
      child.on('message', hear);
      child.once('exit', ended);
      child.send({ number, command });
    });
  }

  #running(): ChildProcess {
    if (!this.#child) throw new Error('The stand-in for EventStoreDB is not running.');
    return this.#child;
  }
}
