import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ReachedQuestion } from '#insights/asking/questions/reached.question';
import { positionOf } from '#kernel/wire-position';
import { EventStore, PositionUnknown } from '#kernel/event-store';
import { Ledger } from '../stores/ledger.ts';

const WAIT_MAX_MS = 5_000;

/** Lets somebody who has just changed something see the change: their question waits for the answers to have it. */
@Injectable()
export class Freshness {
  constructor(
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly ledger: Ledger,
  ) {}

  /** @throws PositionUnreadable, LedgerChanged, PositionUnknown, NotThereYet */
  async reach(after: string | undefined): Promise<void> {
    if (after === undefined) return;
    const position = positionOf(after, this.ledger.ledgerId);
    const head = await this.store.head();
    if (position > head) throw new PositionUnknown(position, head);
    await this.questions.execute(new ReachedQuestion(position, WAIT_MAX_MS));
  }
}
