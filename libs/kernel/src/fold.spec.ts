import type { EventsOf } from './event.ts';
import { evolve, replay, type Fold } from './fold.ts';

type RecordedAccountEvent = EventsOf<{
  Grown: { data: { by: number } };
  Halved: { data: object };
  Seen: { data: object };
}>;

const occurredAt = '2025-03-01T09:00:00.000Z';
const grown = (by: number): RecordedAccountEvent => ({ type: 'Grown', occurredAt, data: { by } });
const halved: RecordedAccountEvent = { type: 'Halved', occurredAt, data: {} };
const seen: RecordedAccountEvent = { type: 'Seen', occurredAt, data: {} };

const size: Fold<number, RecordedAccountEvent> = {
  initial: 0,
  on: {
    Grown: (now, { data }) => now + data.by,
    Halved: (now) => now / 2,
  },
};

describe('a fold', () => {
  it('moves its state by each event in turn, from where it begins', () => {
    expect(replay(size, [grown(4), halved, grown(1)])).toBe(3);
    expect(replay(size, [])).toBe(0);
  });

  it('leaves its state alone for events it does not care about', () => {
    expect(evolve(size, 7, seen)).toBe(7);
  });

  it('does not take what every object has for a reducer', () => {
    for (const type of ['toString', 'constructor', '__proto__']) {
      expect(evolve(size, 7, { ...seen, type } as unknown as RecordedAccountEvent)).toBe(7);
    }
  });

  it('does not fail for a type whose reducer was left empty', () => {
    // As a table made by code may have it; the type forbids writing it so.
    const on = { Grown: undefined } as unknown as typeof size.on;

    expect(evolve({ initial: 0, on }, 7, grown(1))).toBe(7);
  });
});
