import type { Query } from '@nestjs/cqrs';
import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import type { AnswerSources } from './answer-sources.ts';

/** The threads of the read side: one keeps up with the log, the other does what may take long. */
export type AnsweringThread = 'following' | 'answering';

// Nest's class is empty when it runs, as Object is: what it adds is the type of the answer.
const NestQuery = Object as unknown as abstract new <Answer>() => Query<Answer>;

/**
 * Something that can be asked of the read side. Its fields are plain data, as it may cross threads by structured
 * clone; it is one of Nest's queries, by type alone, so that threads which answer load nothing of Nest.
 */
export abstract class Question<Answer> extends NestQuery<Answer> {
  abstract answer(sources: AnswerSources): Promise<Answer>;

  /** Says of whoever asks when they have left. It stays in this thread: a signal does not cross to another. */
  leftBy(signal: AbortSignal): this {
    signals.set(this, signal);
    return this;
  }

  /** Aborted once nobody waits for the answer any more: work that takes long may end then. Left out of who never leaves. */
  get left(): AbortSignal | undefined {
    return signals.get(this);
  }

  /** Whether it is answered while parts of the log are not known here yet. */
  needsWholeLog(): boolean {
    return true;
  }

  /** Where it is answered; what is not said to be quick is kept away from the thread that follows the log. */
  thread(_ledger: LedgerIdentity, _today: Day): AnsweringThread {
    return 'answering';
  }
}

/** Beside the fields, which are all that a question is. */
const signals = new WeakMap<Question<unknown>, AbortSignal>();
