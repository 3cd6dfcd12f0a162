import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Access } from '#access/access';
import { headAhead, sentenceOfHeadAhead } from '#stores/head-ahead';
import { printable } from '#kernel/printable';
import { shownPlace, type Places } from '#stores/places';
import { FolderLock } from '#stores/sqlite/folder-lock';
import { LEDGER_RESTORED } from '#stores/sqlite/log-copy';
import { isDamage } from '#stores/sqlite/opening';
import { setAside, setAsideIfDamaged } from '#stores/sqlite/set-aside';
import { lookAtLedger } from '#stores/sqlite/verify-files';
import { BulkWorkInThread } from './bulk/bulk-work-in-thread.ts';
import { readConfig, type Config, type Role } from './config/config.ts';
import type { Environment } from './config/environment.ts';
import { Disk } from './disk/disk.ts';
import { InsightsClient } from './insights/insights-client.ts';
import { threadStarter } from './insights/start-thread.ts';
import { noteAddress } from './note-address.ts';
import { addressOf, sentenceOf, stopSignal } from './process.ts';
import { createStoppable } from './server.ts';
import { openStores } from './stores/open-stores.ts';
import type { Stores } from './stores/stores.ts';

/** Where the parts of the built program lie. */
export interface BuiltParts {
  readonly version: string;
  readonly dashboardDir: string;
  readonly insightsWorker: URL;
  readonly bulkWorker: URL;
}

/** Stopping takes no longer than this, whoever still holds on. */
const STOP_MAX_MS = 5_900;

/** Runs the server until it is told to stop; answers the exit code. */
export async function serve(
  environment: Environment,
  args: readonly string[],
  built: BuiltParts,
): Promise<number> {
  // Heard from the first moment on: a start that is interrupted still ends in order.
  const stopping = stopSignal();
  try {
    const config = readConfig(environment, args);
    const said = saidOf(config);
    if (said !== undefined) process.stdout.write(`${printable(said)}\n`);
    const running = await start(config, built);
    process.stdout.write(`Mainstay is ready: ${running.link}\n`);
    const sentence = await Promise.race([stopping, running.ended]);
    const code = sentence === undefined ? 0 : 1;
    if (sentence !== undefined) process.stderr.write(`${printable(sentence)}\n`);
    setTimeout(() => process.exit(code), STOP_MAX_MS).unref();
    await running.stop();
    return code;
  } catch (error) {
    const sentence = sentenceOf(error, environment);
    if (sentence === undefined) throw error;
    process.stderr.write(`${printable(sentence)}\n`);
    return 1;
  }
}

interface Running {
  readonly link: string;
  /** Resolves when it cannot go on, with the sentence that says why. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Everything that was begun is ended again, the last begun first, also when the start fails half way. */
async function start(config: Config, built: BuiltParts): Promise<Running> {
  const { port, host, dataDir, zone, hostNames, proxies, logLevel, role, shards } = config;
  const { visibility, provider, sessionHours } = config;
  const notify = { toPrivate: config.webhooksToPrivate, digestHour: config.digestHour };
  await using begun = new AsyncDisposableStack();
  const ended = Promise.withResolvers<string>();
  for (const dir of foldersOf(config)) {
    const lock = FolderLock.take(dir);
    begun.defer(() => lock.release());
  }
  const readDir = config.places.read.kind === 'sqlite' ? config.places.read.dir : undefined;
  sayAside(readDir === undefined ? undefined : setAsideIfDamaged(readDir));
  const { stores, close } = await openStores(config.places, zone);
  begun.defer(close);
  const { events } = config.places;
  const faults = events.kind === 'sqlite' ? await lookAtLedger(events.dir, stores.events) : [];
  for (const fault of faults) process.stderr.write(`${fault}: see \`npx mainstay verify\`.\n`);
  const ahead = await headAhead(stores.events, stores.clock);
  if (ahead) process.stderr.write(`${sentenceOfHeadAhead(ahead)}\n`);
  const orders = {
    places: config.places,
    copyDir: resolve(dataDir, 'copy'),
    projects: role !== 'api',
    shards,
  };
  const insights = new InsightsClient({
    clock: stores.clock,
    ledger: await stores.events.identity(),
    startThread: threadStarter(orders, built.insightsWorker),
    failed: (error) => {
      if (String(error).includes(LEDGER_RESTORED)) {
        // Threads and caches hold what is no more, so nothing goes on here; whoever runs it starts it again.
        ended.resolve(
          `${LEDGER_RESTORED}: this one ends, to be started again on what is there now.`,
        );
      }
      process.stderr.write(`${printable(`The read side is started again: ${String(error)}`)}\n`);
      if (readDir === undefined || !isDamage(error)) return;
      sayAside(setAside(readDir));
      insights.again();
    },
  });
  begun.defer(() => insights.close());
  const bulkWork = new BulkWorkInThread(config.places, built.bulkWorker);
  begun.defer(() => bulkWork.close());
  const { version, dashboardDir } = built;
  const uploadDir = resolve(dataDir, 'uploads');
  // What a server that was killed left behind.
  await rm(uploadDir, { recursive: true, force: true });
  const disk = diskOf(config);
  const watching = setInterval(() => disk.reserve(), RESERVE_EVERY_MS).unref();
  begun.defer(() => clearInterval(watching));
  const parts = {
    stores,
    disk,
    faults,
    insights,
    bulkWork,
    uploadDir,
    hostNames,
    proxies,
    logLevel,
    visibility,
    provider,
    sessionHours,
    role,
    notify,
  };
  const { app, stopping } = await createStoppable({ ...parts, version, dashboardDir });
  begun.defer(async () => {
    await stopping.begin();
    await app.close();
  });
  await app.init();
  // Nest would log a port that is taken before we can say what to do about it.
  await app.getHttpAdapter().getInstance().listen({ port, host });
  const address = addressOf(app.getHttpServer().address(), host);
  begun.defer(await noteAddress(dataDir, address));
  // Nobody signs in to a process that only keeps read models.
  const link = role === 'projector' ? `${address}/health/ready` : await linkTo(address, stores);
  const kept = begun.move();
  return { link, ended: ended.promise, stop: () => kept.disposeAsync() };
}

/** Space that was given up on a full disk is taken again when there is some. */
const RESERVE_EVERY_MS = 30_000;

function diskOf({ places: { events } }: Config): Disk {
  const disk = new Disk(events.kind === 'sqlite' ? events.dir : undefined, (sentence) => {
    process.stderr.write(`${sentence}\n`);
  });
  disk.reserve();
  return disk;
}

/** The folders this process works in as the only server, each once. */
const foldersOf = ({ dataDir, places: { events, read } }: Config): ReadonlySet<string> =>
  new Set([dataDir, ...[events, read].flatMap((place) => dirOf(place))]);

const dirOf = (place: Places['events'] | Places['read']): readonly string[] =>
  place.kind === 'sqlite' ? [resolve(place.dir)] : [];

function sayAside(path: string | undefined): void {
  if (path === undefined) return;
  process.stdout.write(
    `The read models were damaged, and lie in ${path} now: they are built again from the ledger.\n`,
  );
}

async function linkTo(address: string, { access, clock }: Stores): Promise<string> {
  const { secret } = await new Access(access, clock).openLink();
  return `${address}/#code=${secret}`;
}

/** Where everything rests, for whoever reads the log; nothing to say where it is the data folder. */
function saidOf({ places: { events, read }, role }: Config): string | undefined {
  if (events.kind === 'sqlite' && read.kind === 'sqlite') return undefined;
  return `Events rest in ${shownPlace(events)}, read models in ${shownPlace(read)}; this process is ${ROLE[role]}.`;
}

const ROLE: Readonly<Record<Role, string>> = {
  all: 'an api and a projector',
  api: 'an api',
  projector: 'a projector',
};
