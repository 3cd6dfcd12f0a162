import type { Question } from '#insights/asking/question';
import { QUESTIONS, type QuestionClass } from '#insights/asking/questions';

/** A question on its way between threads: its class does not survive the way, its name and fields do. */
export interface CarriedQuestion {
  readonly name: string;
  readonly fields: object;
}

const CLASS_BY_NAME: ReadonlyMap<string, QuestionClass> = new Map(Object.entries(QUESTIONS));
const NAME_BY_CLASS: ReadonlyMap<unknown, string> = new Map(
  Object.entries(QUESTIONS).map(([name, question]) => [question, name]),
);

/** A question as it is sent to another thread. */
export function carriedQuestion(question: Question<unknown>): CarriedQuestion {
  const name = NAME_BY_CLASS.get(question.constructor);
  if (name === undefined) throw new Error(`${question.constructor.name} is not in QUESTIONS.`);
  return { name, fields: Object.fromEntries(Object.entries(question)) };
}

/** The question again, of its own class: that is its fields and the methods of its prototype. */
export function arrivedQuestion({ name, fields }: CarriedQuestion): Question<unknown> {
  const question = CLASS_BY_NAME.get(name);
  if (!question) throw new Error(`There is no question ${name}.`);
  // Its constructor does nothing but set the fields it is given.
  return Object.assign(Object.create(question.prototype as object) as Question<unknown>, fields);
}
