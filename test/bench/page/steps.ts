import type { Page } from 'playwright-core';
import type { Step } from './answer-clock.ts';

/** A line of the list that is one of an account. */
const ROW = '[data-index]:not([data-group]) [data-row-link]';

const has = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const isIdle = `!${has('[aria-busy=true]')} && ${has(ROW)}`;
/** The address says so, and what was asked for with it is there. */
const isAt = (part: string): string =>
  `decodeURIComponent(location.href).includes(${JSON.stringify(part)}) && ${isIdle}`;

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** What somebody does with a long list, each step from where the one before ended. */
export const LIST_STEPS: readonly Step[] = [
  { what: 'sorting by name', act: button('Account'), done: isAt('sort=name') },
  { what: 'sorting by churn risk', act: button('Churn risk'), done: isAt('sort=churnRisk') },
  { what: 'key accounts alone', act: button('Key accounts'), done: isAt('key=true') },
  { what: 'all again', act: button('Clear filters'), done: `!${has('[aria-busy=true]')}` },
  { what: 'grouping by manager', act: button('By manager'), done: has('[data-group]') },
  {
    what: 'opening a group',
    act: (page) => page.locator('[data-group]').first().click(),
    done: has(ROW),
  },
  { what: 'grouping no more', act: button('By manager'), done: `!${has('[data-group]')}` },
  {
    what: 'selecting a row',
    act: (page) =>
      page
        .getByRole('checkbox', { name: /^Select / })
        .nth(1)
        .click(),
    done: has('[role=region][aria-label=Selection]'),
  },
  {
    what: 'selecting all',
    act: button(/^Select all/),
    done: `!/Select/.test(${has('[role=region][aria-label=Selection]')}?.textContent ?? '')`,
  },
  {
    what: 'a form for those selected',
    act: button('Record for these…'),
    done: has('[role=dialog]:focus-within form'),
  },
  {
    what: 'closing it',
    act: (page) => page.keyboard.press('Escape'),
    done: `!${has('[role=dialog]')}`,
  },
  {
    what: 'clearing the selection',
    act: button('Clear selection'),
    done: has('[role=search]'),
  },
  {
    what: 'the choice of columns',
    act: button('Display'),
    done: has(':popover-open [type=checkbox]'),
  },
  {
    what: 'closing it',
    act: (page) => page.keyboard.press('Escape'),
    done: `!${has(':popover-open')}`,
  },
  {
    what: 'the palette',
    act: (page) => page.keyboard.press('Control+k'),
    done: has('dialog[open] [role=combobox]'),
  },
  {
    what: 'closing it',
    act: (page) => page.keyboard.press('Escape'),
    done: `!${has('dialog[open]')}`,
  },
];

/** The parts of an account, in the order of their tabs. */
export const TAB_STEPS: readonly Step[] = [
  ['People', '#content [data-linked]'],
  ['Business', '#content h2'],
  ['Timeline', '#content [data-index]'],
  ['Overview', '#content h2'],
].map(([name = '', there = '']) => ({
  what: `the tab ${name}`,
  act: (page) => page.getByRole('link', { name, exact: true }).click(),
  done: `document.title.includes(${JSON.stringify(name)}) && ${has(there)}`,
}));
