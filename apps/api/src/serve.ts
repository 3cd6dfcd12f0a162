import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Access } from '#access/access';
import { BulkWorkInThread } from './bulk/bulk-work-in-thread.ts';
import { readConfig, type Config, type Environment } from './config/config.ts';
import { InsightsClient } from './insights/insights-client.ts';
import { threadStarter } from './insights/start-thread.ts';
import { addressOf, sentenceOf, stopSignal } from './process.ts';
import { createServer } from './server.ts';
import { openEmbedded } from './stores/embedded.ts';

/** Where the parts of the built program lie. */
export interface Places {
  readonly version: string;
  readonly dashboardDir: string;
  readonly insightsWorker: URL;
  readonly bulkWorker: URL;
}

/** Stopping takes no longer than this, whoever still holds on. */
const STOP_MAX_MS = 900;

/** Runs the server until it is told to stop; answers the exit code. */
export async function serve(
  environment: Environment,
  args: readonly string[],
  places: Places,
): Promise<number> {
  // Heard from the first moment on: a start that is interrupted still ends in order.
  const stopping = stopSignal();
  try {
    const running = await start(readConfig(environment, args), places);
    process.stdout.write(`Mainstay is ready: ${running.link}\n`);
    await stopping;
    setTimeout(() => process.exit(0), STOP_MAX_MS).unref();
    await running.stop();
    return 0;
  } catch (error) {
    const sentence = sentenceOf(error, environment);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    return 1;
  }
}

interface Running {
  readonly link: string;
  readonly stop: () => Promise<void>;
}

/** Everything that was begun is ended again, the last begun first, also when the start fails half way. */
async function start(config: Config, places: Places): Promise<Running> {
  const { port, host, dataDir, zone, hostNames, logLevel } = config;
  await using begun = new AsyncDisposableStack();
  const dir = resolve(dataDir);
  const { stores, close } = openEmbedded(dir, zone);
  begun.defer(close);
  const insights = new InsightsClient({
    clock: stores.clock,
    ledger: await stores.events.identity(),
    startThread: threadStarter(dir, places.insightsWorker),
    failed: (error) => process.stderr.write(`The read side is started again: ${String(error)}\n`),
  });
  begun.defer(() => insights.close());
  const bulkWork = new BulkWorkInThread(dir, places.bulkWorker);
  begun.defer(() => bulkWork.close());
  const { version, dashboardDir } = places;
  const uploadDir = resolve(dir, 'uploads');
  // What a server that was killed left behind.
  await rm(uploadDir, { recursive: true, force: true });
  const parts = { stores, insights, bulkWork, uploadDir, hostNames, logLevel };
  const app = await createServer({ ...parts, version, dashboardDir });
  begun.defer(() => app.close());
  await app.init();
  // Nest would log a port that is taken before we can say what to do about it.
  await app.getHttpAdapter().getInstance().listen({ port, host });
  const { secret } = await new Access(stores.access, stores.clock).openLink();
  const kept = begun.move();
  return {
    link: `${addressOf(app.getHttpServer().address(), host)}/#code=${secret}`,
    stop: () => kept.disposeAsync(),
  };
}
