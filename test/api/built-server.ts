import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Access } from '#access/access';
import { openReadSide } from '#stores/open-places';
import { placesIn } from '#stores/places';
import { SystemClock } from '#stores/system-clock';
import { givenPlaces, type GivenPlaces } from '../profile/given-places.ts';

const MAIN = join(__dirname, '../../dist/apps/api/bundle/main.js');

const READY = /^Mainstay is ready: (\S+)\n/m;

/** The server as it is built, in a process and a folder of its own, on places of its own or of others. */
export class BuiltServer {
  readonly dir = mkdtempSync(join(tmpdir(), 'mainstay-server-'));
  #process: ChildProcess | undefined;
  #output = '';

  private constructor(
    private readonly places: GivenPlaces,
    private readonly isOwn: boolean,
  ) {}

  /** With the places of another installation it is one more process of that. */
  static async given(places?: GivenPlaces): Promise<BuiltServer> {
    return new BuiltServer(places ?? (await givenPlaces()), places === undefined);
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  get output(): string {
    return this.#output;
  }

  /**
   * Starts it and gives back the link it prints. No file it writes grows beyond so many blocks of 512 bytes: the write
   * that would is cut short, and the next one is an error of the disk.
   */
  async start(environment: Record<string, string> = {}, fileBlocksMax?: number): Promise<URL> {
    const limits = fileBlocksMax === undefined ? '' : `ulimit -f ${fileBlocksMax};`;
    this.#run(environment, [], limits);
    for (;;) {
      const link = READY.exec(this.#output)?.[1];
      if (link !== undefined) return new URL(link);
      if (this.#process?.exitCode !== null) throw new Error(`It ended: ${this.#output}`);
      await Promise.race([once(this.#process.stdout!, 'data'), once(this.#process, 'exit')]);
    }
  }

  /** Runs it to its own end. */
  async run(environment: Record<string, string>, ...args: string[]): Promise<number | null> {
    this.#run(environment, args);
    return this.#ended();
  }

  async kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.#process?.exitCode === null) this.#process.kill(signal);
    return this.#ended();
  }

  /** A token that may write, or read lists alone, made beside the server as the command line does. */
  async token(right: 'read' | 'write' = 'write'): Promise<string> {
    const readSide = await openReadSide(placesIn(this.places.environment, this.dir).read);
    const access = new Access(readSide.access, new SystemClock());
    const { secret } = await access.addToken(`spec-${right}`, right);
    await readSide.close();
    return secret;
  }

  async remove(): Promise<void> {
    if (this.#process) await this.kill('SIGKILL');
    rmSync(this.dir, { recursive: true, force: true });
    if (this.isOwn) await this.places.remove();
  }

  #run(environment: Record<string, string>, args: readonly string[], limits = ''): void {
    this.#output = '';
    const { PATH: path = '', NODE_COMPILE_CACHE: cache = '' } = process.env;
    const env = {
      PATH: path,
      NODE_COMPILE_CACHE: cache,
      PORT: '0',
      ...this.places.environment,
      ...environment,
    };
    const flags = ['--disable-warning=ExperimentalWarning', MAIN, '--data', this.dir];
    const line = [process.execPath, ...flags, ...args];
    const child = spawn('/bin/sh', ['-c', `${limits} exec "$0" "$@"`, ...line], { env });
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
