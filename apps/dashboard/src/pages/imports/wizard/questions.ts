import type { DraftView, Question, Said } from '../../../client/imports.ts';

/** What was asked of a file so far: an answered question stays in sight, so that its answer can be changed. */
export type Asked = readonly Question[];

/** The questions of a file after it was looked at again: those that are open, and those that are answered. */
export function askedAfter(before: Asked, { questions }: DraftView, said: Said): Asked {
  const open = questions.filter(isFirstOfKind);
  const answered = before.filter(
    (one) => isAnswered(one, said) && !open.some((other) => isSame(one, other)),
  );
  return [...answered, ...open];
}

/** One answer serves all columns, so of several such questions the first is asked. */
const isFirstOfKind = (one: Question, place: number, all: readonly Question[]): boolean =>
  all.findIndex((other) => isSame(one, other)) === place;

function isSame(one: Question, other: Question): boolean {
  if (one.kind === 'column' && other.kind === 'column') return one.column === other.column;
  return one.kind === other.kind;
}

function isAnswered(question: Question, said: Said): boolean {
  switch (question.kind) {
    case 'day-order':
      return said.dayOrder !== undefined;
    case 'decimal':
      return said.decimal !== undefined;
    case 'type':
      return said.type !== undefined || said.typeByWord !== undefined;
    case 'column':
      return said.set?.[question.column] !== undefined;
    case 'mapping':
      return question.missing.some((column) => said.set?.[column] !== undefined);
    case 'currency':
    case 'tax':
    case 'ours':
      return said[question.kind] !== undefined;
  }
}

/** Whether a question of a kind is among those that were asked. */
export const ofKind = <K extends Question['kind']>(
  asked: Asked,
  kind: K,
): Extract<Question, { kind: K }> | undefined =>
  asked.find((one): one is Extract<Question, { kind: K }> => one.kind === kind);

/** Whether it still has no answer. */
export const isOpen = ({ questions }: DraftView, kind: Question['kind']): boolean =>
  questions.some((one) => one.kind === kind);
