import { CommandAnswers, FORGOTTEN_AT_ONCE, type CommandAnswer } from '#kernel/command-answers';

/** Answers that last as long as the process, for specs. */
export class MemoryCommandAnswers extends CommandAnswers {
  readonly #answers = new Map<string, CommandAnswer>();

  find(id: string, sinceMs: number): Promise<CommandAnswer | undefined> {
    return Promise.resolve(this.#found(id, sinceMs));
  }

  remember(answer: CommandAnswer, sinceMs: number): Promise<CommandAnswer> {
    const old = [...this.#answers.values()].filter(({ answeredAtMs }) => answeredAtMs < sinceMs);
    for (const { id } of old.slice(0, FORGOTTEN_AT_ONCE)) this.#answers.delete(id);
    const held = this.#found(answer.id, sinceMs) ?? answer;
    this.#answers.set(answer.id, held);
    return Promise.resolve(held);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #found(id: string, sinceMs: number): CommandAnswer | undefined {
    const answer = this.#answers.get(id);
    return answer && answer.answeredAtMs >= sinceMs ? answer : undefined;
  }
}
