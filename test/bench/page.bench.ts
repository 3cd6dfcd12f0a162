import type { Page } from 'playwright-core';
import { recordLongAccount } from '../dashboard/long-account.ts';
import { givenMainstay, type GivenMainstay } from '../dashboard/given-mainstay.ts';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SystemClock } from '#stores/system-clock';
import { amountOf, timeAtMost, type Bench, type Figure } from './figure.ts';
import { fill, portfolioOf } from './ground.ts';
import { ANSWER_CLOCK, answered, type Answered, type Step } from './page/answer-clock.ts';
import { heapGrowthMb } from './page/rounds.ts';
import { scrolled } from './page/scrolling.ts';
import { LIST_STEPS, TAB_STEPS } from './page/steps.ts';
import { medianOf, timeMs } from './timing.ts';

const ACCOUNTS = 23_570;
const LONG = { accountId: 'NORDWEST', people: 60, contracts: 15, events: 2_900 } as const;
const FIRST_MAX_MS = 1_000;
const ANSWER_MAX_MS = 100;
const RUNS = 5;
/** By then the programs have come that come when the page has rest. */
const WARM_MS = 4_000;

/** The page over many accounts, in a browser on the machine of the server, as somebody works in it. */
export const page: Bench = {
  name: 'page',
  run: async () => {
    const given = await givenMainstay({ signedIn: true, fill: withAccounts });
    try {
      await recordLongAccount((path, body) => given.post(path, body), {
        ...LONG,
        until: '2026-06-30',
      });
      return await figures(given);
    } finally {
      await given.close();
    }
  },
};

async function withAccounts(folder: string): Promise<void> {
  const store = SqliteEventStore.open(folder, { clock: new SystemClock(), zone: 'UTC' });
  const keys = SqliteKeys.open(folder);
  await fill({ store, keys }, portfolioOf(ACCOUNTS, 4));
  await store.close();
  await keys.close();
}

async function figures(given: GivenMainstay): Promise<Figure[]> {
  const firstMs = await timesOf(() => onPage(given, '/portfolio', listIsThere));
  const list = await onPage(given, '/portfolio', (opened) =>
    stepFigures(opened, LIST_STEPS, listIsThere),
  );
  const tabs = await onPage(given, `/accounts/${LONG.accountId}`, (opened) =>
    stepFigures(opened, TAB_STEPS, (one) => one.getByRole('heading', { level: 1 }).waitFor()),
  );
  const { latePercent, longestMs } = await onPage(given, '/portfolio', async (opened) => {
    await listIsThere(opened);
    await opened.waitForTimeout(WARM_MS);
    return scrolled(opened);
  });
  const grownMb = await onPage(given, '/portfolio', heapGrowthMb);
  const fileMs = await onPage(given, '/portfolio', (opened) => timesOf(() => opened.evaluate(CSV)));
  return [
    timeAtMost(
      `first rows of ${ACCOUNTS.toLocaleString('en')} accounts`,
      medianOf(firstMs),
      FIRST_MAX_MS,
    ),
    ...list,
    ...tabs,
    amountOf('scrolling at 3,000 px/s: frames that came late', latePercent, '%'),
    amountOf('the longest wait for a frame meanwhile', longestMs, 'ms'),
    amountOf('heap grown from round 40 to 240 between pages and lists', grownMb, 'MB'),
    amountOf('all accounts as CSV', medianOf(fileMs), 'ms'),
  ];
}

const CSV = `fetch('/api/v1/portfolio/csv?sort=atRisk&direction=desc').then((answer) => answer.text()).then(() => 0)`;

const listIsThere = (opened: Page): Promise<void> =>
  opened.locator('[data-row-link]').first().waitFor();

/** In a window of its own. */
async function onPage<T>(
  given: GivenMainstay,
  path: string,
  work: (opened: Page) => Promise<T>,
): Promise<T> {
  const { page: opened } = await given.open({ path });
  await opened.addInitScript(ANSWER_CLOCK);
  try {
    return await work(opened);
  } finally {
    await opened.context().close();
  }
}

async function timesOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeMs(work));
  return times;
}

/** Each step several times, all of them in turn: how soon one sees an answer, and in words when all of it is there. */
async function stepFigures(
  opened: Page,
  steps: readonly Step[],
  ready: (opened: Page) => Promise<unknown>,
): Promise<Figure[]> {
  const answers = steps.map((): Answered[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    await opened.reload();
    await ready(opened);
    await opened.waitForTimeout(WARM_MS);
    for (const [index, step] of steps.entries()) {
      answers[index]?.push(await answered(opened, step));
    }
  }
  return steps.map(({ what }, index) => {
    const of = answers[index] ?? [];
    const wholeMs = medianOf(of.map((answer) => answer.wholeMs));
    const visibleMs = medianOf(of.map((answer) => answer.visibleMs));
    return timeAtMost(
      `${what} (all there after ${Math.round(wholeMs)} ms)`,
      visibleMs,
      ANSWER_MAX_MS,
    );
  });
}
