import { Insights } from '#insights/asking/insights';
import { NotThereYet } from '#insights/asking/not-there-yet';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import type { EventStore } from '#kernel/event-store';
import type { ReadSide } from '#stores/read-side';
import { MemoryLists } from '#stores/memory/lists';
import type { Installation } from './installation.ts';

/** Makes the portfolio and the lists beside it, as a server does when it finds none. */
export async function listAll(
  { clock }: Installation,
  store: EventStore,
  { keys, readModels, lists }: ReadSide,
): Promise<void> {
  const newLists = (): MemoryLists => new MemoryLists();
  const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });
  const stopping = new AbortController();
  const running = insights.run(stopping.signal);
  try {
    const portfolio = () => insights.ask(new PortfolioQuestion({ limit: 1 }));
    const renewals = () => insights.ask(new RenewalsQuestion({ limit: 1 }));
    // It reads the portfolio, duties and actions.
    const today = () => insights.ask(new TodayQuestion({ limit: 1 }));
    for (const ask of [portfolio, renewals, today]) await Promise.race([untilThere(ask), running]);
  } finally {
    stopping.abort();
    await running;
  }
}

/** A question gives up after some seconds; a large portfolio takes longer. */
async function untilThere(ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!(error instanceof NotThereYet)) throw error;
    }
  }
}
