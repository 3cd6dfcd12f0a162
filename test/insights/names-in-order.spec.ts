import type { AccountEvent } from '#events/catalogue';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import type { PortfolioQuery } from '#insights/portfolio/portfolio.query';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const opened = (name: string): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt: '2025-06-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name },
});

let ledger: Ledger;
let side: Running;
beforeAll(async () => {
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const [index, name] of ['Zorn', 'Åkesson', 'Adler', 'Werk 10', 'Werk 9'].entries()) {
    await ledger.record(`A-${String(index)}`, [opened(name)]);
  }
  side = await running(ledger, clock);
  await side.caughtUp();
});
afterAll(() => side.stop());

const ask = (query: PortfolioQuery) => side.insights.ask(new PortfolioQuestion(query));
const names = async (query: PortfolioQuery) =>
  (await ask({ sort: 'name', ...query })).rows.map(({ name }) => name);

describe('accounts by name', () => {
  it.each([
    ['de', ['Adler', 'Åkesson', 'Werk 9', 'Werk 10', 'Zorn']],
    ['sv-SE', ['Adler', 'Werk 9', 'Werk 10', 'Zorn', 'Åkesson']],
    ['xx', ['Adler', 'Åkesson', 'Werk 9', 'Werk 10', 'Zorn']],
  ])('are in the order of %s, today and on a past day', async (language, expected) => {
    expect(await names({ language })).toEqual(expected);
    expect(await names({ language, asOf: '2025-06-10' })).toEqual(expected);
  });

  it('go on in the language they began with', async () => {
    const { nextCursor } = await ask({ sort: 'name', language: 'sv', limit: 3 });
    const cursor = nextCursor!;
    expect(await names({ language: 'sv', cursor })).toEqual(['Zorn', 'Åkesson']);
    await expect(names({ language: 'de', cursor })).rejects.toMatchObject({
      name: 'CursorOfAnother',
    });
  });

  it('take in who is new', async () => {
    await names({ language: 'sv' });
    await ledger.record('A-9', [opened('Ystad')]);
    await side.caughtUp();
    expect((await names({ language: 'sv' })).slice(-3)).toEqual(['Ystad', 'Zorn', 'Åkesson']);
  });

  it('do not bind other orders to a language', async () => {
    const { nextCursor } = await ask({ sort: 'churnRisk', language: 'sv', limit: 3 });
    const { rows } = await ask({ sort: 'churnRisk', language: 'de', cursor: nextCursor! });
    expect(rows.length).toBeGreaterThan(0);
  });
});
