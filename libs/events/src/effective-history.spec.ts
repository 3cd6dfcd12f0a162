import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { effectiveHistory, isAmendment, retractedIds } from '#events/effective-history';
import type { Recorded } from '#kernel/event';

type RecordedFact = Recorded<AccountEvent, 'id' | 'revision'>;

/** A day in January 2026 at noon. */
const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`;

type Line =
  | { readonly say: string; readonly on: number }
  | { readonly correct: number; readonly say: string; readonly on: number }
  | { readonly retract: number };

/** A stream of fact, corrections and retractions; amendments name the n-th line. */
const stream = (...lines: readonly Line[]): readonly RecordedFact[] => lines.map(toEvent);

function toEvent(line: Line, revision: number): RecordedFact {
  const place = { id: `e${revision}`, revision, occurredAt: at(31) };
  if ('retract' in line) {
    return { ...place, type: 'EventRetracted', data: { event: `e${line.retract}` } };
  }
  const occurredAt = at(line.on);
  const data = { managerId: line.say };
  if (!('correct' in line)) return { ...place, type: 'ManagerAssigned', occurredAt, data };
  const content = { type: 'ManagerAssigned', schemaVersion: 1, occurredAt, data };
  return { ...place, type: 'EventCorrected', data: { event: `e${line.correct}`, ...content } };
}

const said = (history: readonly RecordedFact[]) =>
  history.map(({ occurredAt, data }) => [(data as { managerId: string }).managerId, occurredAt]);

const heard = (...lines: readonly Line[]) => said(effectiveHistory(stream(...lines)));

describe('the effective history', () => {
  it('is in the order things occurred, those of one instant in the order recorded', () => {
    expect(
      heard({ say: 'c', on: 3 }, { say: 'a', on: 1 }, { say: 'b', on: 1 }, { say: 'd', on: 3 }),
    ).toEqual([
      ['a', at(1)],
      ['b', at(1)],
      ['c', at(3)],
      ['d', at(3)],
    ]);
  });

  it('holds what a correction says, at the moment it says', () => {
    expect(
      heard({ say: 'a', on: 1 }, { say: 'b', on: 2 }, { correct: 0, say: 'z', on: 3 }),
    ).toEqual([
      ['b', at(2)],
      ['z', at(3)],
    ]);
  });

  it('holds what the latest correction says', () => {
    expect(
      heard({ say: 'a', on: 1 }, { correct: 0, say: 'y', on: 1 }, { correct: 0, say: 'z', on: 1 }),
    ).toEqual([['z', at(1)]]);
  });

  it('holds what was said before when a correction is retracted', () => {
    const lines: readonly Line[] = [
      { say: 'a', on: 1 },
      { correct: 0, say: 'y', on: 1 },
      { correct: 0, say: 'z', on: 1 },
    ];
    expect(heard(...lines, { retract: 2 })).toEqual([['y', at(1)]]);
    expect(heard(...lines, { retract: 2 }, { retract: 1 })).toEqual([['a', at(1)]]);
  });

  it('lacks what was retracted, until the retraction is retracted', () => {
    const lines: readonly Line[] = [{ say: 'a', on: 1 }, { retract: 0 }, { retract: 1 }];
    expect(heard(...lines.slice(0, 2))).toEqual([]);
    expect(heard(...lines)).toEqual([['a', at(1)]]);
    expect(heard(...lines, { retract: 2 })).toEqual([]);
    expect(heard(...lines, { retract: 1 })).toEqual([['a', at(1)]]);
  });

  it('ends where it is asked to, by corrected moments', () => {
    const lines = stream({ say: 'a', on: 1 }, { say: 'b', on: 2 }, { correct: 0, say: 'a', on: 5 });
    expect(said(effectiveHistory(lines, at(4)))).toEqual([['b', at(2)]]);
  });

  it('drops texts of the content a correction replaced', () => {
    const opened: RecordedFact = {
      type: 'AccountOpened',
      id: 'e0',
      revision: 0,
      occurredAt: at(1),
      data: { as: 'customer' },
      personal: { name: 'Wrong' },
    };
    const correction = (personal: object | undefined): RecordedFact => ({
      type: 'EventCorrected',
      id: 'e1',
      revision: 1,
      occurredAt: at(2),
      data: {
        event: 'e0',
        type: 'AccountOpened',
        schemaVersion: 1,
        occurredAt: at(1),
        data: opened.data,
      },
      ...(personal ? { personal } : {}),
    });
    const right = { name: 'Right' };
    expect(effectiveHistory([opened, correction(right)])).toEqual([{ ...opened, personal: right }]);
    const [silent] = effectiveHistory([opened, correction(undefined)]);
    expect(silent).not.toHaveProperty('personal');
  });
});

describe('any stream', () => {
  const fact = fc.record({ say: fc.string({ maxLength: 2 }), on: fc.integer({ min: 1, max: 6 }) });
  /** Amendments name an earlier line; corrections an earlier fact, or nothing happens by them. */
  const streams = fc
    .array(fc.tuple(fact, fc.nat(), fc.constantFrom('say', 'say', 'correct', 'retract')), {
      maxLength: 24,
    })
    .map((lines) =>
      stream(
        ...lines.map(([said, pick, kind], index): Line => {
          if (index === 0 || kind === 'say') return said;
          return kind === 'retract'
            ? { retract: pick % index }
            : { correct: pick % index, ...said };
        }),
      ),
    );

  it('has in effect every fact that no standing retraction names, and nothing else', () => {
    fc.assert(
      fc.property(streams, (events) => {
        // By definition: retracted by something that is not itself retracted.
        const isOut = (id: string): boolean =>
          events.some(
            (event) =>
              event.type === 'EventRetracted' && event.data.event === id && !isOut(event.id),
          );
        const facts = events.filter((event) => !isAmendment(event) && !isOut(event.id));
        const ids = effectiveHistory(events).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(facts.map(({ id }) => id)));
        expect(ids).toHaveLength(facts.length);
        expect(events.filter(({ id }) => retractedIds(events).has(id))).toEqual(
          events.filter(({ id }) => isOut(id)),
        );
      }),
    );
  });

  it('says of each fact what its latest standing correction says', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const out = retractedIds(events);
        for (const event of effectiveHistory(events)) {
          const correction = events.findLast(
            (other): other is Extract<RecordedFact, { type: 'EventCorrected' }> =>
              other.type === 'EventCorrected' &&
              other.data.event === event.id &&
              !out.has(other.id),
          );
          const original = events.find(({ id }) => id === event.id)!;
          const { occurredAt, data } = correction?.data ?? original;
          expect([event.occurredAt, event.data]).toEqual([occurredAt, data]);
        }
      }),
    );
  });

  it('is in effect in one order, and as of any moment a beginning of it', () => {
    fc.assert(
      fc.property(streams, fc.integer({ min: 0, max: 7 }), (events, day) => {
        const whole = effectiveHistory(events);
        const keys = whole.map(
          ({ occurredAt, revision }) => occurredAt + String(revision).padStart(4, '0'),
        );
        expect(keys).toEqual(keys.toSorted());
        const until = effectiveHistory(events, at(day));
        expect(until).toEqual(whole.slice(0, until.length));
        expect(whole.slice(until.length).every(({ occurredAt }) => occurredAt > at(day))).toBe(
          true,
        );
      }),
    );
  });

  it('says the same in whichever order the news came in', () => {
    const facts = fc.uniqueArray(fact, { selector: ({ on }) => on, maxLength: 6 });
    const shuffled = facts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(heard(...other)).toEqual(heard(...one));
      }),
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const before = structuredClone(events);
        effectiveHistory(events);
        expect(events).toEqual(before);
      }),
    );
  });
});
