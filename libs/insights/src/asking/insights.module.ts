import { Inject, Module, type DynamicModule, type Type } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InsightQueries } from './insight-queries.ts';
import type { Question } from './question.ts';
import { QUESTIONS, type QuestionClass } from './questions.ts';

/** Hands the read side to whoever asks, be it in this thread or in workers: every question is on Nest's QueryBus. */
@Module({})
export class InsightsModule {
  static of(queries: InsightQueries): DynamicModule {
    const provider = { provide: InsightQueries, useValue: queries };
    const handlers = Object.values(QUESTIONS).map(handlerOf);
    return {
      module: InsightsModule,
      global: true,
      providers: [provider, ...handlers],
      exports: [provider],
    };
  }
}

/** Nest finds handlers by their class, so each question gets one. */
function handlerOf(question: QuestionClass): Type<IQueryHandler> {
  @QueryHandler(question)
  class QuestionHandler implements IQueryHandler<Question<unknown>> {
    constructor(@Inject(InsightQueries) private readonly insights: InsightQueries) {}

    execute(asked: Question<unknown>): Promise<unknown> {
      return this.insights.ask(asked);
    }
  }
  return QuestionHandler;
}
