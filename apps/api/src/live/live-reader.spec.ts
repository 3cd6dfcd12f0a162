import type { MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import { LiveReader, type Reading } from './live-reader.ts';

const PING_MS = 15_000;

const given = (change: Partial<Reading> = {}) => {
  const heard: MessageEvent[] = [];
  const reader = new LiveReader({
    projections: ['portfolio'],
    after: 'ledger-1.5',
    isLost: false,
    onWire: (position) => `ledger-1.${String(position)}`,
    isWelcome: () => Promise.resolve(true),
    onDoubt: () => () => undefined,
    ...change,
  });
  const state = { heard, hasEnded: false };
  const stream = new Observable<MessageEvent>((events) => reader.listen(events));
  const listen = () =>
    stream.subscribe({
      next: (event) => heard.push(event),
      complete: () => (state.hasEnded = true),
    });
  return { reader, listen, state, heard };
};
const news = (position: number) => ({
  position,
  messages: [{ projection: 'portfolio', kind: 'changed', rows: [], removed: [] }] as const,
});

describe('a live reader', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is told what came before it listened', () => {
    const { reader, listen, heard } = given();
    reader.tell(news(6));
    expect(heard).toEqual([]);
    listen();
    reader.tell(news(7));
    expect(heard.map(({ id }) => id)).toEqual(['ledger-1.6', 'ledger-1.7']);
  });

  it('is moved on by pings while nothing happens to what it watches', async () => {
    const { reader, listen, heard } = given();
    listen();
    reader.tell({ position: 9, messages: [] });
    await jest.advanceTimersByTimeAsync(PING_MS);
    expect(heard).toEqual([{ comment: 'ping', id: 'ledger-1.9' }]);
  });

  it('is told nothing more once its session has ended', async () => {
    const { listen, state } = given({ isWelcome: () => Promise.resolve(false) });
    listen();
    expect(state.hasEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(PING_MS);
    expect(state.hasEnded).toBe(true);
  });

  it('is told nothing more as soon as somebody says that a session has ended', async () => {
    let ask = (): void => undefined;
    const { listen, state } = given({
      isWelcome: () => Promise.resolve(false),
      onDoubt: (asked) => {
        ask = asked;
        return () => undefined;
      },
    });
    listen();
    ask();
    await jest.advanceTimersByTimeAsync(0);
    expect(state.hasEnded).toBe(true);
  });

  it('stops pinging when it leaves', async () => {
    const { listen, heard } = given();
    listen().unsubscribe();
    await jest.advanceTimersByTimeAsync(PING_MS * 3);
    expect(heard).toEqual([]);
  });

  it('begins again when its position is none of this log, once', () => {
    const { reader, listen, heard } = given({ after: 'ledger-0.5', isLost: true });
    listen();
    reader.tell({ position: 3, messages: [] });
    reader.tell(news(4));
    expect(heard.map(({ id, type }) => [id, type])).toEqual([
      ['ledger-1.3', 'reset'],
      ['ledger-1.4', 'changed'],
    ]);
  });
});
