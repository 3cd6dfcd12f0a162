import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readEntries, type ReadRequest } from './read-entries.ts';
import { AHEAD_MAX, type ReadMessage } from './read-in-worker.ts';

/** The thread's whole life: read the file, and wait while enough batches lie untaken. */
async function main(port: NonNullable<typeof parentPort>, request: ReadRequest): Promise<void> {
  const send = (message: ReadMessage) => void port.postMessage(message);
  let ahead = 0;
  port.on('message', () => (ahead -= 1));
  try {
    for await (const batch of readEntries(request)) {
      while (ahead >= AHEAD_MAX) await once(port, 'message');
      ahead += 1;
      send({ kind: 'batch', batch });
    }
    send({ kind: 'end' });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    // An error that crosses threads keeps its sentence alone: what it carries goes beside it.
    send({
      kind: 'failed',
      error: failure,
      carries: Object.fromEntries([...Object.entries(failure), ['name', failure.name]]),
    });
  }
}

if (parentPort) await main(parentPort, workerData as ReadRequest);
