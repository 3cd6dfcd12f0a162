import os from 'node:os';
import { append } from './append.bench.ts';
import { asOf } from './as-of.bench.ts';
import { calibration } from './calibrate.bench.ts';
import type { Bench } from './figure.ts';
import { cluster } from './cluster.bench.ts';
import { eventstoredb } from './eventstoredb.bench.ts';
import { http } from './http.bench.ts';
import { importing } from './import.bench.ts';
import { live } from './live.bench.ts';
import { page } from './page.bench.ts';
import { past } from './past.bench.ts';
import { postgres } from './postgres.bench.ts';
import { rebuild } from './rebuild.bench.ts';
import { rehydrate } from './rehydrate.bench.ts';
import { report } from './report.ts';
import { rights } from './rights.bench.ts';
import { today } from './today.bench.ts';
import { upkeep } from './upkeep.bench.ts';
import { scale } from './scale.bench.ts';

const BENCHES: readonly Bench[] = [
  append,
  rehydrate,
  importing,
  rebuild,
  asOf,
  past,
  today,
  calibration,
  page,
  http,
  rights,
  live,
  postgres,
  eventstoredb,
  cluster,
  scale,
  upkeep,
];

/** Measures all benches, or those named, one after the other, and prints a table. */
async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    console.error(
      `There is no bench ${unknown}; there are ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const peers: readonly Bench[] = args.includes('--peers') ? await peerBenches() : [];
  console.log(machine());
  for (const { name, run } of [...chosen, ...peers]) {
    console.error(`Measuring ${name} …`);
    console.log(report(await run()));
  }
}

/** Other libraries compile native code, so they are installed and loaded only when asked for. */
const peerBenches = async (): Promise<readonly Bench[]> =>
  (await import('./peers.bench.ts')).peerBenches;

function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return [
    `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB`,
    `Node ${process.versions.node}, SQLite ${process.versions['sqlite'] ?? '?'}, ${os.type()} ${os.arch()}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
}

await main(process.argv.slice(2));
