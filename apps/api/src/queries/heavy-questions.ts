import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import type { MomentQuery } from '#insights/asking/moments';
import type { Question } from '#insights/asking/question';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { Clock } from '#kernel/clock';
import { dayOf, instantOf } from '#kernel/time';
import { actorOf } from '../access/actor-of.ts';
import { FairQueue, QueueFull } from '../http/fair-queue.ts';
import { Problem } from '../http/problem.ts';
import { Ledger } from '../stores/ledger.ts';

/** One after the other: each folds the log or scores every account, and has a list of all of them in memory. */
const RUNNING_MAX = 1;
const WAITING_MAX = 40;
/** Some of those waiting will have been answered by then. */
const RETRY_AFTER_SECONDS = 10;

/** A question about all accounts, or what is listed of them. */
type ListQuestion<Answer> = Question<Answer> & {
  readonly query: MomentQuery & { readonly horizonDays?: number | undefined };
};

/** Lists of past days and other horizons take seconds each: who asks for many waits behind who asks for one. */
@Injectable()
export class HeavyQuestions {
  readonly #queue = new FairQueue(RUNNING_MAX, WAITING_MAX);

  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  /** @throws Problem when its asker has too many waiting */
  async ask<Answer>(question: ListQuestion<Answer>, request: FastifyRequest): Promise<Answer> {
    const answer = (): Promise<Answer> =>
      this.questions.execute<Question<Answer>, Answer>(question);
    if (!this.#isHeavy(question)) return answer();
    // Whoever leaves ends what is done for them alone.
    const gone = new AbortController();
    const leave = (): void => {
      gone.abort(new Problem(499, 'gone', 'Whoever asked has left.'));
    };
    // The request itself has closed as soon as it was read.
    request.socket.once('close', leave);
    question.leftBy(gone.signal);
    try {
      return await this.#queue.run(actorOf(request), gone.signal, answer);
    } catch (error) {
      throw error instanceof QueueFull ? tooMany() : error;
    } finally {
      request.socket.off('close', leave);
    }
  }

  #isHeavy(question: ListQuestion<unknown>): boolean {
    const today = dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
    if (question.thread(this.ledger, today) === 'answering') return true;
    const { horizonDays = HORIZON_DAYS } = question.query;
    return horizonDays !== HORIZON_DAYS;
  }
}

const tooMany = (): Problem =>
  new Problem(
    429,
    'too-many-questions',
    'Too many of your questions about past days or other horizons wait for an answer: ask again when some of them have theirs.',
    undefined,
    RETRY_AFTER_SECONDS,
  );
