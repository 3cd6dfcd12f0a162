import type { Page } from 'playwright-core';
import { allFaults } from './grave-faults.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { openState, pageStates, type PageState } from './page-states.ts';

let given: GivenMainstay;
let states: Readonly<Record<string, PageState>>;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  states = await pageStates(given);
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };
const SIZES = [
  [1440, 900],
  [1024, 768],
  [360, 740],
] as const;
/** A window of 1440 by 900 at 200 and at 400 percent. */
const ZOOMED = [
  [720, 450],
  [360, 225],
] as const;

/** Each state in every size, light and dark; the gate looks at each in one of these, one after the other. */
const IS_WHOLE = process.env['MAINSTAY_WHOLE_LOOKS'] === '1';
const LOOKS = SIZES.flatMap(([width, height]) =>
  [false, true].map((dark) => ({ width, height, dark })),
);
const WIDE_LOOKS = LOOKS.filter(({ width }) => width > 640);
const looksOf = (index: number, { isWide }: PageState) => {
  const looks = isWide ? WIDE_LOOKS : LOOKS;
  return IS_WHOLE ? looks : [looks[index % looks.length]!];
};

const screensOf = ({ isWide }: PageState) =>
  (IS_WHOLE ? [...SIZES, ...ZOOMED] : [SIZES[1], SIZES[2], ZOOMED[1]]).filter(
    ([width]) => !isWide || width > 640,
  );

const NAMES = [
  'portfolio',
  'portfolio-groups',
  'portfolio-selected',
  'portfolio-nothing',
  'portfolio-past',
  'today',
  'today-open',
  'digest',
  'digest-past',
  'renewals',
  'imports',
  'data',
  'webhooks',
  'docs-async',
  'webhooks-unknown',
  'webhooks-removed',
  'account',
  'people',
  'people-table',
  'business',
  'timeline',
  'account-past',
  'account-lost',
  'account-prospect',
  'account-unknown',
  'page-unknown',
  'record-menu',
  'record-contact',
  'record-faults',
  'record-order',
  'record-many',
  'palette',
  'keys',
  'moment',
  'person',
  'sign-in',
  'communication',
  'lag',
  'models',
  'account-changed',
  'what-if',
  'rules',
  'set-up',
] as const;

it('all states are looked at', () => {
  expect(Object.keys(states).toSorted()).toEqual([...NAMES].toSorted());
});

it('what is wrong with a page is found', async () => {
  const page = await openState(given, states['portfolio-nothing']!);
  await page.evaluate(`document.querySelector('main').prepend(
    Object.assign(document.createElement('p'), { style: 'color: #aaa; background: #bbb', textContent: 'faint' }),
    Object.assign(document.createElement('img'), { src: '/nothing.png' }))`);
  const found = (await allFaults(page)).map(([rule]) => rule);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  await page.close();
});

it.each(NAMES.map((name, index) => [name, index] as const))(
  'the state %s has nothing against it, and fits every screen without scrolling sideways, also enlarged',
  async (name, index) => {
    const state = states[name]!;
    for (const look of looksOf(index, state)) {
      const page = await openState(given, state, look);
      expect([look, await allFaults(page)]).toEqual([look, []]);
      for (const [width, height] of screensOf(state)) {
        await page.setViewportSize({ width, height });
        expect([width, await widestBy(page, width)]).toEqual([width, width]);
      }
      await page.close();
    }
  },
  240_000,
);

const WIDE = `Math.max(
  document.documentElement.scrollWidth, document.querySelector("main")?.scrollWidth ?? 0)`;

/** How wide the page is once it fits, or still is when it had time to. Asked anew each time: the page allows no eval. */
async function widestBy(page: Page, width: number): Promise<number> {
  const until = performance.now() + WAIT.timeout;
  let widest = await page.evaluate<number>(WIDE);
  while (widest > width && performance.now() < until) widest = await page.evaluate<number>(WIDE);
  return Math.max(widest, width);
}
