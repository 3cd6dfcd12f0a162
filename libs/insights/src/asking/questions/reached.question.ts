import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** Answered once all answers include a position of the log. @throws NotThereYet */
export class ReachedQuestion extends Question<void> {
  constructor(
    readonly position: number,
    readonly timeoutMs: number,
  ) {
    super();
  }

  override answer({ now }: Pick<AnswerSources, 'now'>): Promise<void> {
    return now.waitFor(this.position, this.timeoutMs);
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
