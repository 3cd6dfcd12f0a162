import type { Mutant } from './mutant.ts';

/** Nobody's change is lost to another's, and nobody reads what is not theirs. */
export const trust: readonly Mutant[] = [
  {
    name: 'if-match-ahead-accepted',
    file: 'libs/commands/src/writing/writer.ts',
    text: 'expected.includes(revision)',
    becomes: 'expected.some((one) => one >= revision)',
    breaks: 'Whoever names a revision that is not there yet overwrites what they have not seen.',
    specs: ['libs/commands/src/writing/writer.spec.ts'],
  },
  {
    name: 'hash-of-the-key-not-compared',
    file: 'libs/commands/src/writing/first-answers.ts',
    text: 'if (before === commandHash || before === writtenHash) return;',
    becomes: 'if (before.length === commandHash.length || before === writtenHash) return;',
    breaks:
      "Another command under a used Idempotency-Key gets the first one's answer, and is lost.",
    specs: ['libs/commands/src/writing/writer.spec.ts'],
  },
  {
    name: 'answer-of-nothing-not-remembered',
    file: 'libs/commands/src/writing/first-answers.ts',
    text: 'return nothing && nothingChanged(asked, nothing);',
    becomes: 'return nothing && undefined;',
    breaks: 'A command that changed nothing takes effect when it is sent again later.',
    specs: ['libs/commands/src/writing/writer.spec.ts'],
  },
  {
    name: 'texts-unsealed-in-data',
    file: 'libs/events/src/codec.ts',
    text: 'data: stableJson(event.data),',
    becomes: 'data: stableJson({ ...event.data, ...event.personal }),',
    breaks: 'Names stand in the log for ever, whatever becomes of their keys.',
    specs: ['libs/events/src/codec.spec.ts'],
  },
  {
    name: 'sessions-of-others-listed',
    file: 'apps/api/src/access/sessions.controller.ts',
    text: ': sessions.filter(({ actor }) => actor === identity?.actor.id);',
    becomes: ': sessions;',
    breaks: "Anybody sees, and ends, everybody's sessions.",
    specs: ['test/api/access.processes.spec.ts'],
  },
  {
    name: 'formulas-not-neutralised',
    file: 'libs/importing/src/reading/formula-cells.ts',
    text: 'FORMULA.test(cell) ?',
    becomes: "cell.startsWith('=') && FORMULA.test(cell) ?",
    breaks: 'A spreadsheet runs what somebody wrote into a cell.',
    specs: ['libs/importing/src/reading/formula-cells.spec.ts'],
  },
  {
    name: 'cursor-of-another-question',
    file: 'libs/insights/src/asking/paging.ts',
    text: 'its.order === order && its.rest === rest',
    becomes: 'its.order === order',
    breaks: 'The next page is one of another question, and rows are missed without a word.',
    specs: ['libs/insights/src/asking/paging.spec.ts'],
  },
];
