import { cursorOf } from './cursor.ts';
import { CursorOfAnother, endIn, questionOf, type PagedQuestion } from './paging.ts';

const ledger = { ledgerId: 'ledger', zone: 'UTC' };
const TODAY = '2025-03-01';
const question: PagedQuestion = {
  order: 'name asc',
  horizonDays: 180,
  asked: { search: 'acme', managerIds: ['anna', 'ravi'], limit: 50 },
};

const cursorFor = (asked: PagedQuestion, asOf = asked.asOf ?? TODAY): string => {
  const place = { asOf, knownAt: asked.knownAt ?? null, position: 7, cell: 'Acme', key: 'A' };
  return cursorOf('ledger', { ...place, question: questionOf(asked) });
};

const goOn = (asked: PagedQuestion, cursor: string, today = TODAY) =>
  endIn({ ...asked, cursor }, ledger, today);

describe('a cursor and its question', () => {
  it('go on together, however long the page and whichever way round lists are said', () => {
    const asked = { search: 'acme', managerIds: ['ravi', 'anna'], limit: 7 };
    expect(goOn({ ...question, asked }, cursorFor(question))).toMatchObject({ position: 7 });
  });

  it('go on over midnight where no day was said', () => {
    expect(goOn(question, cursorFor(question), '2025-03-02')).toMatchObject({ asOf: TODAY });
  });

  it('are the same whether today is said or left out', () => {
    const said = { ...question, asOf: TODAY };
    expect(goOn(said, cursorFor(question))).toMatchObject({ asOf: TODAY });
    expect(goOn(question, cursorFor(said))).toMatchObject({ asOf: TODAY });
  });

  it.each<[string, PagedQuestion]>([
    ['horizon', { ...question, horizonDays: 90 }],
    ['search', { ...question, asked: { ...question.asked, search: 'acm' } }],
    ['filter', { ...question, asked: { ...question.asked, managerIds: ['anna'] } }],
    ['filter more', { ...question, asked: { ...question.asked, key: true } }],
    ['order', { ...question, order: 'churnRisk desc' }],
    ['moment it was known', { ...question, knownAt: '2025-01-01T00:00:00.000Z' }],
    ['day', { ...question, asOf: '2025-02-28' }],
  ])('are refused with another %s', (_what, other) => {
    expect(() => goOn(other, cursorFor(question))).toThrow(CursorOfAnother);
    expect(() => goOn(question, cursorFor(other))).toThrow(CursorOfAnother);
  });
});
