import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import type { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import type { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { PortfolioPage, RenewalsPage } from '#insights/views';
import { Clock } from '#kernel/clock';
import { dayOf, instantOf } from '#kernel/time';
import { FairQueue, QueueFull } from '../http/fair-queue.ts';
import { Problem } from '../http/problem.ts';
import { Ledger } from '../stores/ledger.ts';

/** One after the other: each folds the log or scores every account, and has a list of all of them in memory. */
const RUNNING_MAX = 1;
const WAITING_MAX = 40;
/** Some of those waiting will have been answered by then. */
const RETRY_AFTER_SECONDS = 10;

type ListQuestion = PortfolioQuestion | RenewalsQuestion;

/** Lists of past days and other horizons take seconds each: who asks for many waits behind who asks for one. */
@Injectable()
export class HeavyQuestions {
  readonly #queue = new FairQueue(RUNNING_MAX, WAITING_MAX);

  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  ask(question: PortfolioQuestion, request: FastifyRequest): Promise<PortfolioPage>;
  ask(question: RenewalsQuestion, request: FastifyRequest): Promise<RenewalsPage>;
  /** @throws Problem when its asker has too many waiting */
  async ask(question: ListQuestion, request: FastifyRequest): Promise<unknown> {
    const answer = (): Promise<unknown> => this.questions.execute<ListQuestion, unknown>(question);
    if (!this.#isHeavy(question)) return answer();
    const gone = new AbortController();
    const leave = (): void => {
      gone.abort(new Problem(499, 'gone', 'Whoever asked has left.'));
    };
    // The request itself has closed as soon as it was read.
    request.socket.once('close', leave);
    try {
      return await this.#queue.run(request.identity?.actor.id ?? '', gone.signal, answer);
    } catch (error) {
      throw error instanceof QueueFull ? tooMany() : error;
    } finally {
      request.socket.off('close', leave);
    }
  }

  #isHeavy(question: ListQuestion): boolean {
    const today = dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
    if (question.thread(this.ledger, today) === 'answering') return true;
    const { horizonDays = HORIZON_DAYS } = question.query as PortfolioQuestion['query'];
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
