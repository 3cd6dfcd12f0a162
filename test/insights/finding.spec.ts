import type { AccountEvent } from '#events/catalogue';
import { keyNamesOf } from '#events/codec';
import { FindingQuestion } from '#insights/asking/questions/finding.question';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-01T12:00:00.000Z');

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-01-10T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Nordwind' },
};
const identified = (stakeholderId: string, name: string, email?: string): AccountEvent => ({
  type: 'StakeholderIdentified',
  occurredAt: '2025-01-11T10:00:00.000Z',
  data: { stakeholderId },
  personal: { name, ...(email === undefined ? {} : { email }) },
});

let ledger: Ledger;
let side: Running;

beforeEach(async () => {
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  side = await running(ledger, clock);
});

afterEach(() => side.stop());

const found = async (text: string): Promise<readonly string[]> => {
  const { items } = await side.insights.ask(new FindingQuestion(text));
  return items.map(({ label }) => label);
};

describe('who is searched for', () => {
  it('is found by beginnings of words of the name, in any order, and by the whole address', async () => {
    const asha = identified('P-1', 'Asha Rao', 'asha@nordwind.example');
    await ledger.record('A', [opened, asha, identified('P-2', 'Ashwin Mehta')]);
    await side.caughtUp();
    expect(await found('ash')).toEqual(['Asha Rao', 'Ashwin Mehta']);
    expect(await found('rao asha')).toEqual(['Asha Rao']);
    expect(await found('ASHA@nordwind.example')).toEqual(['Asha Rao']);
    expect(await found('sha')).toEqual([]);
  });

  it('rests nowhere in the clear', async () => {
    await ledger.record('A', [opened, identified('P-1', 'Asha Rao', 'asha@nordwind.example')]);
    await side.caughtUp();
    await found('ash');
    const rows = await side.readModels.page('found-by@1', undefined, 1_000);
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/asha|rao|nordwind/i);
  });

  it('is not found under a name of before, nor once forgotten', async () => {
    const asha = identified('P-1', 'Asha Rao');
    await ledger.record('A', [opened, asha]);
    await side.caughtUp();
    expect(await found('rao')).toEqual(['Asha Rao']);
    const married: AccountEvent = {
      type: 'StakeholderDetailsChanged',
      occurredAt: '2025-02-11T10:00:00.000Z',
      data: { stakeholderId: 'P-1' },
      personal: { name: 'Asha Mehta' },
    };
    await ledger.record('A', [married]);
    await side.caughtUp();
    expect(await found('rao')).toEqual([]);
    expect(await found('mehta')).toEqual(['Asha Mehta']);
    await ledger.keys.destroy(keyNamesOf(accountStream('A'), asha));
    expect(await found('mehta')).toEqual([]);
  });
});
