import fc from 'fast-check';
import { standing } from '#commands/accounts/accounts.state';
import { threat } from '#commands/competition/competition.state';
import { contract } from '#commands/contracts/contracts.state';
import { History, type RecordedFact } from '#commands/histories/history';
import { order } from '#commands/orders/orders.state';
import { stakeholder } from '#commands/people/people.state';
import type { AccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { accountStory as story, samples } from '#events/testing/samples';
import { replay } from '#kernel/fold';

const numbered = (events: readonly AccountEvent[]): readonly RecordedFact[] =>
  events.map((event, revision) => ({ ...event, id: `e${revision}`, revision }));

const retraction = (event: string): AccountEvent => ({
  ...samples.EventRetracted,
  data: { event },
});

describe('a history filed by subject', () => {
  it('passes over what it knows already', () => {
    const account = new History(numbered(story));
    account.add(numbered(story).slice(3, 9));
    expect(account.size).toBe(story.length);
  });

  it('remembers the last revision, also of an event it cannot read', () => {
    const account = new History(numbered(story).slice(0, 2));
    account.add([], 2);
    expect(account.revision).toBe(2);
  });

  it('files anew what an amendment known before it names', () => {
    const account = new History();
    for (const event of numbered([retraction('e1'), samples.AccountOpened])) account.add([event]);
    expect(account.latestAt).toBeUndefined();
    expect(account.has('e1')).toBe(true);
  });

  it('imagines what would be without remembering it', () => {
    const account = new History(numbered([samples.AccountOpened]));
    const imagined = account.with(...numbered([samples.AccountOpened, retraction('e0')]).slice(1));
    expect(imagined.head(standing).opened).toBeUndefined();
    expect(account.head(standing).opened).toBeDefined();
  });
});

describe('a subject', () => {
  const events = fc
    .array(fc.tuple(fc.constantFrom(...story), fc.integer({ min: 10, max: 28 }), fc.nat()), {
      maxLength: 30,
    })
    .map((picks) =>
      numbered(
        picks.map(([event, day, pick], index) => {
          const occurredAt = `2025-01-${String(day)}T09:00:00.000Z`;
          if (event.type === 'EventRetracted') return retraction(`e${pick % (index + 1)}`);
          // The sample's correction names no event of these, as one that came before it would.
          return { ...event, occurredAt };
        }),
      ),
    );
  const subjects = [
    [standing, ''],
    [stakeholder, 'asha'],
    [contract, 'SC-1'],
    [order, 'SO-1001'],
    [threat, 'T-1'],
  ] as const;

  it('is the fold of what the effective history says of it, at the head and at any moment', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 9, max: 28 }), (stream, day) => {
        const account = new History();
        for (const event of stream) account.add([event]);
        const moment = `2025-01-${String(day).padStart(2, '0')}T23:00:00.000Z`;
        for (const [subject, id] of subjects) {
          const fold = subject as typeof standing;
          const mine = (event: RecordedFact) =>
            id === '' || Object.values(event.data as Record<string, unknown>).includes(id);
          const whole = effectiveHistory(stream).filter(mine);
          const until = effectiveHistory(stream, moment).filter(mine);
          // Samples name one thing of each kind, and an order its contract, which no fold of it minds.
          expect(account.head(fold, id)).toEqual(replay(fold, whole));
          expect(account.at(moment, fold, id)).toEqual(replay(fold, until));
        }
      }),
    );
  });

  it('is the same in whichever batches the events came in', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 7 }), (stream, size) => {
        const account = new History();
        for (let from = 0; from < stream.length; from += size) {
          account.add(stream.slice(from, from + size));
        }
        const whole = new History(stream);
        expect(account.latestAt).toBe(whole.latestAt);
        for (const [subject, id] of subjects) {
          const fold = subject as typeof standing;
          expect(account.head(fold, id)).toEqual(whole.head(fold, id));
        }
      }),
    );
  });
});
