import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { addDays, endOfDay } from '#kernel/time';
import { demoPortfolio, simulate } from '#simulation/simulate';
import { historyOf, noonOfDay } from '#insights/testing/history';
import { foldAccount } from '#insights/testing/fold-account';
import { AccountFolds } from '../projector/account-folds.ts';
import { rowOf, rowText, type FactsRows } from '../projector/facts-rows.ts';
import { projectionsOf, type AccountFacts } from './account-facts.ts';
import type { RecordedAccountEvent } from '#events/catalogue';

const UNTIL = '2025-06-30';
const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const stories = [...simulate({ ...demoPortfolio(UNTIL), accounts: 24, eventsPerAccount: 60 })].map(
  ({ events }) => events.map(({ event }) => event),
);

/** What a stream says, learned record by record: the last word on each event stands. */
function asLearned(stream: readonly RecordedAccountEvent[]): readonly RecordedAccountEvent[] {
  const known = new Map<string, RecordedAccountEvent>();
  for (const record of stream) {
    if (record.type === 'EventRetracted') known.delete(record.data.event);
    else if (record.type === 'EventCorrected') {
      const { event, occurredAt, data } = record.data;
      const corrected = known.get(event);
      const { personal } = record;
      // A correction holds the whole new content, of the corrected event's own type.
      if (corrected)
        known.set(event, { ...corrected, occurredAt, data, personal } as RecordedAccountEvent);
    } else known.set(record.id, record);
  }
  return [...known.values()].sort((one, other) =>
    one.occurredAt === other.occurredAt
      ? one.revision - other.revision
      : one.occurredAt < other.occurredAt
        ? -1
        : 1,
  );
}

describe('what is remembered of an account', () => {
  it('as of any moment is the fold of what had occurred and was known then', () => {
    fc.assert(
      fc.property(
        streams(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(900),
        fc.constantFrom('UTC', 'Asia/Kolkata'),
        (stream, share, daysBack, zone) => {
          const known = stream.slice(0, Math.ceil(share * stream.length));
          const until = endOfDay(addDays(UNTIL, -daysBack), zone);
          const occurred = asLearned(known).filter(({ occurredAt }) => occurredAt <= until);
          expect(JSON.stringify(foldAccount(zone, effectiveHistory(known, until)))).toBe(
            JSON.stringify(foldAccount(zone, occurred)),
          );
        },
      ),
    );
  });

  it('is the same to the bit when folding goes on from what was stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.nat(80), (story, cut) => {
        const history = historyOf(story);
        const stored = folds.foldAll(history.slice(0, cut));
        const rows = returned(stored);
        expect(rows).toStrictEqual(stored);
        for (const event of history.slice(cut)) folds.fold(rows, event);
        expect(folds.factsOf(rows)).toStrictEqual(foldAccount('UTC', history));
        expect(JSON.stringify(folds.factsOf(rows))).toBe(
          JSON.stringify(foldAccount('UTC', history)),
        );
      }),
    );
  });

  it('stays bounded, however long the history', () => {
    const sizeAfter = (years: number): number =>
      JSON.stringify(foldAccount('UTC', historyOf(busyYears(years)))).length;
    const [three, six] = [sizeAfter(3), sizeAfter(6)];
    // Day numbers and counts may grow by a digit.
    expect(six).toBeLessThan(three * 1.05);
    expect(six).toBeLessThan(300 * 1024);
  });
});

/** Rows as they are read back where they were written. */
const returned = (rows: FactsRows<AccountFacts>): FactsRows<AccountFacts> =>
  // Each row is given back under its own name.
  Object.fromEntries(
    folds.names.map((name) => {
      const row = rows[name];
      return [name, row && rowOf(rowText(row), null)];
    }),
  ) as unknown as FactsRows<AccountFacts>;

/** Two orders and three contacts a day, with ever new people, threats and contracts. */
function busyYears(years: number): readonly AccountEvent[] {
  return Array.from({ length: years * 365 }, (_, days) => {
    const id = String(days);
    const occurredAt = noonOfDay(days);
    const stakeholderIds = [`person-${String(days % 40)}`, `visitor-${id}`];
    const contact = (kind: 'mail' | 'visit'): AccountEvent => ({
      type: 'ContactMade',
      occurredAt,
      data: {
        kind,
        direction: 'outbound',
        answered: false,
        stakeholderIds,
        colleagueIds: [`colleague-${String(days % 12)}`],
      },
    });
    const order = (orderId: string): AccountEvent => ({
      type: 'OrderPlaced',
      occurredAt,
      data: { orderId, kind: 'ad-hoc', amountMinor: 5_000, currency: 'EUR' },
    });
    const rare: readonly AccountEvent[] =
      days % 30 > 0
        ? []
        : [
            {
              type: 'CompetitorThreatLogged',
              occurredAt,
              data: { threatId: `threat-${id}`, rival: 'Boltzmann', severity: 'minor' },
            },
            {
              type: 'CompetitorThreatDefended',
              occurredAt,
              data: { threatId: `threat-${id}` },
            },
            {
              type: 'ContractSigned',
              occurredAt,
              data: {
                contractId: `contract-${id}`,
                startsOn: addDays('2024-01-01', days),
                endsOn: addDays('2024-01-01', days + 60),
                noticeDays: 10,
                annualValueMinor: 1_000,
                currency: 'EUR',
              },
            },
            {
              type: 'StakeholderIdentified',
              occurredAt,
              data: { stakeholderId: `person-${id}` },
              personal: { name: 'N. N.' },
            },
          ];
    return [
      order(`a-${id}`),
      contact('mail'),
      contact('visit'),
      order(`b-${id}`),
      contact('mail'),
      ...rare,
    ];
  }).flat();
}

/**
 * Streams of simulated accounts recorded in another order than things happened, at equal instants too, with
 * wrong times and amounts corrected later, and inventions retracted.
 */
function streams(): fc.Arbitrary<readonly RecordedAccountEvent[]> {
  const recording = fc.record({
    lateBy: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
    slip: fc.constantFrom('none', 'none', 'none', 'wrong', 'invented'),
    amendedAfter: fc.nat(20),
    daysOff: fc.integer({ min: -90, max: 90 }),
  });
  return fc
    .tuple(
      fc.constantFrom(...stories),
      fc.array(recording, { minLength: 60, maxLength: 60 }),
      fc.boolean(),
    )
    .map(([story, recordings, isByDay]) => {
      const records = story.slice(0, 60).flatMap((event, index) => {
        const how = recordings[index];
        const place = index + (how?.lateBy ?? 0);
        const happened = isByDay ? atNoon(event) : event;
        if (!how || how.slip === 'none') return [{ place, event: happened, amends: '', id: index }];
        const wrong = { ...happened, occurredAt: moved(happened.occurredAt, how.daysOff) };
        const amended = { place: place + how.amendedAfter + 0.5, amends: String(index), id: -1 };
        return how.slip === 'wrong'
          ? [
              { place, event: wrong, amends: '', id: index },
              { ...amended, event: happened },
            ]
          : [
              { place, event: wrong, amends: '', id: index },
              { ...amended, event: undefined },
            ];
      });
      return recorded(records.sort((one, other) => one.place - other.place));
    });
}

interface Entry {
  readonly event: AccountEvent | undefined;
  readonly amends: string;
  readonly id: number;
}

function recorded(records: readonly Entry[]): readonly RecordedAccountEvent[] {
  const events = records.map(({ event, amends }): AccountEvent => {
    if (event && amends === '') return event;
    const occurredAt = '2025-06-30T12:00:00.000Z';
    const id = `event-${String(records.findIndex((one) => String(one.id) === amends))}`;
    return event
      ? {
          type: 'EventCorrected',
          occurredAt,
          data: {
            event: id,
            type: event.type,
            schemaVersion: 1,
            occurredAt: event.occurredAt,
            data: event.data,
          },
          ...(event.personal ? { personal: event.personal } : {}),
        }
      : { type: 'EventRetracted', occurredAt, data: { event: id } };
  });
  return historyOf(events);
}

const atNoon = (event: AccountEvent): AccountEvent => ({
  ...event,
  occurredAt: `${event.occurredAt.slice(0, 10)}T12:00:00.000Z`,
});

const moved = (instant: string, days: number): string =>
  `${addDays(instant.slice(0, 10), days)}${instant.slice(10)}`;
