import type { LookedAt, Question } from '#importing/reading/look';
import type { Said } from './said.ts';

/** What to write on the line to answer a question that a file leaves open. */
function flagFor(question: Question): string {
  switch (question.kind) {
    case 'day-order':
      return '--dates dmy or --dates mdy';
    case 'decimal':
      return '--decimal . or --decimal ,';
    case 'tax':
      return '--net, or --gross 19 where they hold 19 %';
    case 'ours':
      return '--ours and the part of your addresses after the @';
    case 'currency':
      return '--currency EUR';
    case 'type':
      return '--type order for all rows, or --value status:paid=order for those of a word';
    case 'column':
      return `--set ${question.column}=VALUE, or --set ${question.column}=0`;
    case 'mapping':
      return question.missing.map((column) => `--map ${column}=COLUMN`).join(' ');
  }
}

/** A question as a sentence, with what to write. */
const sentenceFor = (question: Question): string =>
  `${question.sentence.replace(/[.:]?$/, '')}: write ${flagFor(question)}.`;

/** Whether columns were guessed that nobody said. */
export const isGuessed = ({ map }: Said, looked: LookedAt): boolean =>
  Object.entries(looked.map).some(([ours, theirs]) => map[ours] !== theirs);

/** What has to be said on the line, for whoever cannot be asked. `fault` says what is missing in the heading. */
export function unsaid(said: Said, looked: LookedAt, fault: string): string {
  const isOfHeading = looked.questions.some(({ kind }) => kind === 'mapping' || kind === 'type');
  const guess = Object.entries(looked.map).map(
    ([ours, theirs]) => `--map ${ours}=${/^[\w.-]+$/.test(theirs) ? theirs : `"${theirs}"`}`,
  );
  return [
    ...(isOfHeading ? [fault] : []),
    ...looked.questions.filter(({ kind }) => kind !== 'mapping').map(sentenceFor),
    ...(isGuessed(said, looked) ? [`Most likely it is read with ${guess.join(' ')}.`] : []),
  ].join('\n');
}
