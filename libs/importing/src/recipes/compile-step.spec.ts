import { opaqueId } from '#kernel/opaque-id';
import { compileCondition, compileStep } from './compile-step.ts';
import { groundOf } from './ground.ts';
import type { Condition, Step } from './recipe.ts';
import {
  column,
  constant,
  either,
  firstColumn,
  fullName,
  is,
  isEmpty,
  minus,
  not,
  opaque,
  outside,
  product,
  split,
  suffix,
  valueMap,
} from './steps.ts';

const SECRET = Buffer.alloc(32, 7);
const HEADING = ['Status', 'Net', 'Less', 'Who', 'First', 'Last'];
const ground = groundOf(
  HEADING,
  { dayOrder: 'dmy', decimals: HEADING.map(() => ',') },
  'Europe/Berlin',
  SECRET,
  { currency: 'EUR', taxPercent: undefined, ours: undefined, now: '2026-03-31T12:00:00.000Z' },
);
const cellsOf = (said: Readonly<Record<string, string>>) => HEADING.map((name) => said[name] ?? '');
const valueOf = (step: Step, said: Readonly<Record<string, string>>) =>
  compileStep(step, 'text', ground)(cellsOf(said));
const holds = (condition: Condition, said: Readonly<Record<string, string>>) =>
  compileCondition(condition, ground)(cellsOf(said));

describe('a step of a recipe', () => {
  it.each<[string, Step, Record<string, string>, string]>([
    ['a column, whatever its case', column('STATUS'), { Status: ' paid ' }, 'paid'],
    ['a column that the file has not', column('Colour'), { Status: 'paid' }, ''],
    ['a cell that says nothing', column('Status'), { Status: 'NULL' }, ''],
    ['a constant', constant('GBP'), {}, 'GBP'],
    ['the first that says something', firstColumn('Colour', 'Less', 'Net'), { Net: '7' }, '7'],
    [
      'a word for another',
      valueMap(column('Status'), { Paid: 'order' }),
      { Status: 'PAID' },
      'order',
    ],
    [
      'a word that stands for nothing',
      valueMap(column('Status'), { paid: 'order' }, ''),
      { Status: 'open' },
      '',
    ],
    [
      'one of two',
      either(is('Status', 'paid'), column('Net'), column('Less')),
      { Status: 'x', Less: '2' },
      '2',
    ],
    ['a part', split(column('Who'), ']', -1), { Who: '[7] Alder' }, 'Alder'],
    [
      'a product in the marks of its columns',
      product(column('Net'), column('Less')),
      { Net: '1.000,5', Less: '2' },
      '2001.0',
    ],
    ['a difference', minus(column('Net'), column('Less')), { Net: '10,50', Less: '0,75' }, '9.75'],
    [
      'a difference to what is not said',
      minus(column('Net'), column('Less')),
      { Net: '10,50' },
      '10.50',
    ],
    [
      'what is no number as it is, for the form to tell',
      product(column('Net'), column('Less')),
      { Net: 'x', Less: '2' },
      'x',
    ],
    [
      'a share',
      { share: [column('Net'), constant('1'), constant('60')] },
      { Net: '120' },
      '2.000000',
    ],
    [
      'a text with another behind it',
      suffix(column('Who'), '-refund'),
      { Who: '1001' },
      '1001-refund',
    ],
    ['nothing, and nothing behind it', suffix(column('Who'), '-refund'), {}, ''],
    [
      'a name of two parts',
      fullName('First', 'Last'),
      { First: 'Ines', Last: 'Quell' },
      'Ines Quell',
    ],
    ['a name of one part', fullName('First', 'Last'), { Last: 'Quell' }, 'Quell'],
    [
      'addresses outside a house',
      outside(column('Who'), column('Last')),
      { Who: 'A <a@x.org>; b@y.org', Last: 'c@Y.org' },
      'a@x.org',
    ],
  ])('gives %s', (_what, step, said, value) => {
    expect(valueOf(step, said)).toBe(value);
  });

  it('gives what an address stands for, which is the same however it is written', () => {
    const id = opaqueId(SECRET, 'stakeholder', 'pat@example.org');
    const who = opaque(column('Who'), 'stakeholder');
    for (const text of ['pat@example.org', 'Pat <PAT@example.org>', 'Pat (pat@example.org)'])
      expect(valueOf(who, { Who: text })).toBe(id);
    expect(valueOf(who, { Who: 'pat@example.org; pat@example.org' })).toBe(id);
  });

  it('names one customer, and as many people as there are', () => {
    const both = { Who: 'a@x.org, b@x.org' };
    expect(valueOf(opaque(column('Who'), 'account'), both)).toBe(
      opaqueId(SECRET, 'account', 'a@x.org'),
    );
    expect(valueOf(opaque(column('Who'), 'stakeholder'), both).split(';')).toHaveLength(2);
  });
});

describe('a condition of a recipe', () => {
  it.each<[string, Condition, Record<string, string>]>([
    ['one of some words', is('Status', 'paid', 'won'), { Status: 'Won' }],
    [
      'a beginning',
      { of: column('Status'), begins: 'closed won' },
      { Status: 'Closed won (Sales)' },
    ],
    [
      'an end',
      { of: column('Status'), ends: 'order.placed' },
      { Status: 'com.example.order.placed' },
    ],
    ['nothing', isEmpty('Status'), { Status: 'n/a' }],
    ['more than nothing', { above0: column('Net') }, { Net: '0,01' }],
    ['less than nothing', { below0: column('Net') }, { Net: '(5,00)' }],
    ['two numbers', { equal: [column('Net'), column('Less')] }, { Net: '1,0', Less: '1' }],
    ['no other', not(is('Status', 'paid')), { Status: 'open' }],
  ])('holds for %s', (_what, condition, said) => {
    expect(holds(condition, said)).toBe(true);
    expect(holds(not(condition), said)).toBe(false);
  });

  it('of numbers holds for none where there is none', () => {
    expect(holds({ above0: column('Net') }, {})).toBe(false);
    expect(holds({ below0: column('Net') }, { Net: 'x' })).toBe(false);
    expect(holds({ equal: [column('Net'), column('Less')] }, {})).toBe(false);
  });
});

describe('a step that numbers are made by', () => {
  const share: Step = { share: [column('Net'), column('Less'), column('Who')] };

  it.each<[string, Step, Record<string, string>, string]>([
    [
      'is the one that is no number',
      product(column('Net'), column('Less')),
      { Net: '2', Less: 'x' },
      'x',
    ],
    ['is nothing where one is not said', product(column('Net'), column('Less')), { Net: '2' }, ''],
    ['is a part', share, { Net: '10', Less: '1', Who: '4' }, '2.500000'],
    ['is nothing of nothing', share, { Net: '10', Less: '1', Who: '0' }, ''],
    [
      'takes nothing away that is not said',
      minus(column('Net'), column('Less')),
      { Net: '7' },
      '7',
    ],
    ['has to begin with a number', minus(column('Net'), column('Less')), { Less: '7' }, ''],
    [
      'is what cannot be taken away',
      minus(column('Net'), column('Less')),
      { Net: '7', Less: 'x' },
      'x',
    ],
  ])('%s', (_what, step, said, value) => {
    expect(valueOf(step, said)).toBe(value);
  });

  it('is equal to nothing that is no number', () => {
    const same: Condition = { equal: [column('Net'), column('Less')] };
    expect(holds(same, { Net: '7', Less: '7,00' })).toBe(true);
    expect(holds(same, { Net: '7', Less: 'x' })).toBe(false);
    expect(holds(same, {})).toBe(false);
  });
});
