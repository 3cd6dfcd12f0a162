import type { LiveNews } from '#insights/live/live-projection';
import { NOT_BY_PERSON, OWN_ACCOUNTS, WithoutRows } from './without-rows.ts';

const changed = (position: number, projection: string): LiveNews => ({
  position,
  messages: [{ projection, kind: 'changed', rows: [{ name: 'Acme' }], removed: [] }],
});
const reset = (projection: string) => ({ projection, kind: 'reset', reason: 'own-accounts' });

const given = (hidden = OWN_ACCOUNTS) => {
  const heard: LiveNews[] = [];
  return { heard, news: new WithoutRows(hidden, (told) => heard.push(told)) };
};

describe('news without rows', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('say of a list that it has changed, and nothing of what is in it', () => {
    const { news, heard } = given();
    news.hear(changed(7, 'portfolio'));
    expect(heard).toEqual([{ position: 7, messages: [reset('portfolio')] }]);
  });

  it('say so once in five seconds, and then of all lists that changed meanwhile', () => {
    const { news, heard } = given();
    news.hear(changed(7, 'portfolio'));
    news.hear(changed(8, 'portfolio'));
    news.hear(changed(9, 'renewals'));
    expect(heard.slice(1)).toEqual([
      { position: 8, messages: [] },
      { position: 9, messages: [] },
    ]);
    jest.advanceTimersByTime(5_000);
    expect(heard.at(-1)).toEqual({
      position: 9,
      messages: [reset('portfolio'), reset('renewals')],
    });
    jest.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(4);
  });

  it('are whole of a single account', () => {
    const { news, heard } = given();
    news.hear(changed(7, 'portfolio'));
    news.hear(changed(8, 'account:acme'));
    expect(heard.at(-1)).toEqual(changed(8, 'account:acme'));
  });

  it('are whole of all lists that are not about persons, where figures by person are switched off', () => {
    const { news, heard } = given(NOT_BY_PERSON);
    news.hear(changed(7, 'portfolio'));
    news.hear(changed(8, 'duties'));
    expect(heard).toEqual([
      changed(7, 'portfolio'),
      { position: 8, messages: [{ ...reset('duties'), reason: 'per-person-reports-off' }] },
    ]);
  });

  it('end with their reader', () => {
    const { news, heard } = given();
    news.hear(changed(7, 'portfolio'));
    news.hear(changed(8, 'portfolio'));
    news.stop();
    jest.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(2);
  });
});
