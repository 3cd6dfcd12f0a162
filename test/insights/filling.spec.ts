import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { Insights } from '#insights/asking/insights';
import { Ledger } from '#insights/testing/ledger';
import type { LogFilling } from '#kernel/log-filling';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Acme Ltd' },
};

describe('while the copy of the log is being filled', () => {
  it('nothing is answered that could lack what was recorded, and status says how far it is', async () => {
    const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
    await ledger.record('ACME', [opened]);
    let left: LogFilling | undefined = { position: 30, goal: 90 };
    const insights = await Insights.of({
      store: ledger.store,
      filling: () => left,
      keys: ledger.keys,
      readModels: new MemoryReadModels(),
      lists: new MemoryLists(),
      clock,
      newLists: () => new MemoryLists(),
    });
    const asked = [
      new AccountQuestion('ACME'),
      new AccountQuestion('UNKNOWN'),
      new PortfolioQuestion({ asOf: '2025-03-01' }),
    ];

    const answers = await Promise.allSettled(
      asked.map((question) => insights.ask<object>(question)),
    );

    const incomplete = {
      name: 'LogIncomplete',
      message: 'The copy of the log is being filled: at position 30 of 90 (33 %).',
    };
    expect(answers.map((answer) => answer.status)).toEqual(asked.map(() => 'rejected'));
    for (const answer of answers) expect(answer).toMatchObject({ reason: incomplete });
    expect(await insights.ask(new StatusQuestion())).toMatchObject({
      isReady: false,
      filling: { position: 30, goal: 90 },
    });
    left = undefined;
    expect(await insights.ask(new AccountQuestion('ACME'))).toMatchObject({ name: 'Acme Ltd' });
    expect((await insights.ask(new StatusQuestion())).filling).toBeNull();
  });
});
