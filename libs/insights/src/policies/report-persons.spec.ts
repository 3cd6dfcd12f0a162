import type { EventOf } from '#events/catalogue';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import { samples } from '#events/testing/samples';
import { Ledger } from '#insights/testing/ledger';
import { running } from '#insights/testing/running';
import type { PersonsInReports } from '#kernel/lists';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';

const clock = new FixedClock('2026-06-01T07:00:00.000Z');

/** Hears what views for reports are told. */
class ToldLists extends MemoryLists {
  readonly told: (readonly PersonsInReports[])[] = [];

  override namePersons(since: readonly PersonsInReports[]): Promise<void> {
    this.told.push(since);
    return Promise.resolve();
  }
}

const said = (from: string, enabled?: boolean): EventOf<'PolicySet'> => ({
  ...samples.PolicySet,
  data: {
    policy: 'per-person-reports',
    from,
    ...(enabled === undefined ? {} : { value: { enabled } }),
  },
});

const since = (moment: string, areNamed: boolean): PersonsInReports => ({
  fromMs: Date.parse(moment),
  areNamed,
});

describe('what views for reports are told of naming colleagues', () => {
  const given = () => {
    const ledger = new Ledger(
      new MemoryEventStore(clock, { zone: 'Europe/Berlin' }),
      new MemoryKeys(),
    );
    return { ledger, lists: new ToldLists() };
  };

  it('is what was said before, whole days in the zone of the ledger, by day and the last word on each', async () => {
    const { ledger, lists } = given();
    const words = [said('2026-07-01'), said('2026-03-01', false), said('2026-03-01', true)];
    for (const word of words) await ledger.state(POLICIES_STREAM, word);
    const side = await running(ledger, clock, { lists });
    await side.caughtUp();
    await side.stop();
    expect(lists.told.at(-1)).toEqual([
      since('2026-02-28T23:00:00.000Z', true),
      since('2026-06-30T22:00:00.000Z', false),
    ]);
  });

  it.each([undefined, 3])(
    'is told once when it is said, and not when anything else is (%s parts)',
    async (shards) => {
      const { ledger, lists } = given();
      await ledger.record('acme', [samples.AccountOpened]);
      const side = await running(ledger, clock, { lists, shards });
      await side.caughtUp();
      const before = lists.told.length;
      await ledger.state(POLICIES_STREAM, said('2026-03-01', true));
      await side.caughtUp();
      await ledger.record('other', [samples.AccountOpened]);
      await side.caughtUp();
      await side.stop();
      expect(lists.told.slice(before)).toEqual([[since('2026-02-28T23:00:00.000Z', true)]]);
    },
  );
});
