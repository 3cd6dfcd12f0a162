import { Insights } from '#insights/asking/insights';
import { NotThereYet } from '#insights/asking/not-there-yet';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import { encode, keyNamesOf } from '#events/codec';
import type { AccountEvent } from '#events/catalogue';
import { uuidOf } from '#kernel/hash';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { pause } from '#kernel/pause';
import { MemoryLists } from '#stores/memory/lists';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { simulate, type Simulation } from '#simulation/simulate';
import { timeAtMost, type Bench, type Figure } from './figure.ts';
import { fill, onGround, portfolioOf, type Ground } from './ground.ts';
import { medianOf, timeMs } from './timing.ts';

const ACCOUNTS = 23_570;
const MANAGED = 200;
const ONE_MAX_MS = 200;
const ALL_MAX_MS = 1_000;
const TIMES = 9;
const MANAGER = 'bench-manager';
/** The day after the last of the simulated ones. */
const NOW = '2026-07-01T12:00:00.000Z';

/** What a day asks of one who manages two hundred of many accounts, and of one who sees all of them. */
export const today: Bench = {
  name: 'today',
  run: () =>
    onGround(async (ground) => {
      const portfolio = portfolioOf(ACCOUNTS, 4);
      const events = await fill(ground, portfolio);
      for (const accountId of firstIds(portfolio)) await manage(ground, accountId);
      return asked(
        ground,
        `${ACCOUNTS.toLocaleString('en')} accounts, ${events.toLocaleString('en')} events`,
      );
    }),
};

function firstIds(portfolio: Simulation): readonly string[] {
  const accounts = simulate(portfolio).take(MANAGED);
  return [...accounts.map(({ accountId }) => accountId)];
}

async function manage({ store, keys }: Ground, accountId: string): Promise<void> {
  const stream = accountStream(accountId);
  const event: AccountEvent = {
    type: 'ManagerAssigned',
    occurredAt: '2026-06-30T18:00:00.000Z',
    data: { managerId: MANAGER },
  };
  const ring = await keys.obtain(keyNamesOf(stream, event));
  const meta = { actor: 'bench', origin: 'entered' } as const;
  const draft = encode(stream, { id: uuidOf('bench', accountId), event, meta }, ring);
  await store.append({ stream, expected: 'any', events: [draft] });
}

async function asked({ folder, store, keys }: Ground, of: string): Promise<Figure[]> {
  const readModels = SqliteReadModels.open(folder);
  const lists = SqliteLists.open(folder);
  const newLists = () => new MemoryLists();
  const clock = new FixedClock(NOW);
  const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });
  const ending = new AbortController();
  const running = insights.run(ending.signal);
  const ask = (ownerId?: string) => insights.ask(new TodayQuestion({ ownerId }));
  const { dueTotal } = await untilThere(ask);
  const ofOne = await ask(MANAGER);
  const medianMs = async (ownerId?: string): Promise<number> => {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await timeMs(() => ask(ownerId)));
    return medianOf(times);
  };
  const one = await medianMs(MANAGER);
  const all = await medianMs();
  ending.abort();
  await running;
  await readModels.close();
  await lists.close();
  return [
    timeAtMost(`Today of a manager of ${MANAGED} (${of}; ${ofOne.dueTotal} due)`, one, ONE_MAX_MS),
    timeAtMost(`Today of all (${dueTotal.toLocaleString('en')} due)`, all, ALL_MAX_MS),
  ];
}

/** A question gives up after some seconds; listing all takes longer. */
async function untilThere<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NotThereYet)) throw error;
      await pause(50, new AbortController().signal);
    }
  }
}
