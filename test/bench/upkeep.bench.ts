import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verifyLog } from '#audit/verify-log';
import { MakeContact } from '#commands/contacts/contacts.commands';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { verifyFacts } from '#insights/projector/verify-facts';
import { pause } from '#kernel/pause';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { LedgerCheck } from '#stores/sqlite/verify-files';
import { amountOf, timeAtMost, type Bench, type Figure } from './figure.ts';
import { fill, onGround, portfolioOf, type Ground } from './ground.ts';
import { quantileOf, timeMs } from './timing.ts';

const run = promisify(execFile);

/** The command line as it is built. */
const MAINSTAY = join(process.cwd(), 'dist', 'apps', 'cli', 'src', 'mainstay.js');

const BACKUP_BYTES = 300_000_000;
const COMMANDS_PER_SECOND = 50;
const NEVER = new AbortController().signal;

/** Verifying what was written, and copying it while commands come in. */
export const upkeep: Bench = {
  name: 'upkeep',
  run: async () => [...(await verifying()), ...(await backing())],
};

const verifying = (): Promise<readonly Figure[]> =>
  onGround(async ({ folder, store, keys }) => {
    const count = await fill({ store, keys }, portfolioOf(1_000, 93));
    const readModels = SqliteReadModels.open(folder);
    await rebuildFacts(store, keys, readModels);
    const began = performance.now();
    const check = new LedgerCheck(folder);
    const position = await store.head();
    const log = await verifyLog(store, keys, { position, onEvent: (event) => check.add(event) });
    const facts = await verifyFacts(store, keys, readModels);
    const tookMs = performance.now() - began;
    await readModels.close();
    const faults = [...log.faults, ...check.faults(), ...facts.differing];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return [timeAtMost(`verify (${count.toLocaleString('en')} events)`, tookMs, 20_000)];
  });

const backing = (): Promise<readonly Figure[]> =>
  onGround(async (ground) => {
    const { folder, store, keys } = ground;
    for (let part = 0; (await sizeOf(folder)) < BACKUP_BYTES; part += 1) {
      await fill({ store, keys, prefix: `P${part}-` }, portfolioOf(500, 200));
    }
    const bytes = await sizeOf(folder);
    const stopping = new AbortController();
    const commanding = commands(ground, stopping.signal);
    const [backup, restored] = [join(folder, 'backup'), join(folder, 'restored')];
    const tookMs = await timeMs(() => mainstay('backup', backup, '--data', folder));
    stopping.abort();
    const times = await commanding;
    const verifyMs = await timeMs(async () => {
      await mainstay('restore', backup, '--data', restored);
      await mainstay('verify', '--data', restored);
    });
    const of = `${Math.round(bytes / 1e6)} MB, ${COMMANDS_PER_SECOND} commands/s`;
    return [
      timeAtMost(`backup (${of})`, tookMs, 60_000),
      amountOf('a command meanwhile, p99', quantileOf(times, 0.99), 'ms'),
      amountOf('commands meanwhile', times.length, ''),
      amountOf('restored and verified', verifyMs, 'ms'),
    ];
  });

/** Records contacts at a steady pace until aborted; answers how long each took. */
async function commands({ store, keys, clock }: Ground, signal: AbortSignal): Promise<number[]> {
  const writer = new Writer(store, keys, clock);
  const times: number[] = [];
  for (let n = 0; !signal.aborted; n += 1) {
    const intent = intentOf(MakeContact, {
      accountId: 'P0-A-0001',
      kind: 'call',
      direction: 'inbound',
      answered: true,
      note: `Call ${n}`,
    });
    const began = performance.now();
    await writer.write(intent, { actor: 'bench', origin: 'entered' });
    const tookMs = performance.now() - began;
    times.push(tookMs);
    await pause(Math.max(0, 1_000 / COMMANDS_PER_SECOND - tookMs), NEVER);
  }
  return times;
}

const sizeOf = async (folder: string): Promise<number> =>
  (await stat(join(folder, 'ledger.db'))).size;

/** @throws Error with what it said when it did not end well */
const mainstay = (...args: readonly string[]) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', MAINSTAY, ...args]);
