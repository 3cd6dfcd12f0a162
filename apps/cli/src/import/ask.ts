import { createInterface, type Interface } from 'node:readline/promises';
import type { LookedAt, Question } from '#importing/reading/look';
import { OptionUnusable, parseTaxPercent, typeSaid } from '#importing/recipes/options';
import { printable } from '#kernel/printable';
import { isCurrency } from '#kernel/money';
import { say } from '../terminal.ts';
import { isGuessed } from './questions.ts';
import type { Said } from './said.ts';

/** Whether somebody sits before it who can answer. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks what a file leaves open, one thing after the other, and answers all that is said then. */
export async function asked(said: Said, looked: LookedAt): Promise<Said> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    if (looked.recipe) say(`Read as ${looked.recipe.title}.`);
    let now = isGuessed(said, looked) ? await confirmed(lines, said, looked) : said;
    for (const question of looked.questions) now = await answered(lines, now, question, looked);
    return now;
  } finally {
    lines.close();
  }
}

/** Columns that were guessed, where that is right; else only what was said. */
async function confirmed(lines: Interface, said: Said, looked: LookedAt): Promise<Said> {
  for (const [ours, theirs] of Object.entries(looked.map)) {
    const examples = looked.columns.find(({ name }) => name === theirs)?.examples ?? [];
    say(`${ours}: ${theirs} (${examples.slice(0, 3).join(', ')})`);
  }
  const answer = (await lines.question('Is that right? [Y/n] ')).trim().toLowerCase();
  return answer === '' || answer.startsWith('y') ? { ...said, map: looked.map } : said;
}

async function answered(
  lines: Interface,
  said: Said,
  question: Question,
  looked: LookedAt,
): Promise<Said> {
  say(question.sentence);
  for (;;) {
    try {
      return await answeredOnce(lines, said, question, looked);
    } catch (error) {
      if (!(error instanceof OptionUnusable)) throw error;
      say(error.message);
    }
  }
}

async function answeredOnce(
  lines: Interface,
  said: Said,
  question: Question,
  looked: LookedAt,
): Promise<Said> {
  const ask = async (text: string): Promise<string> =>
    (await lines.question(`${printable(text)} `)).trim();
  const how = (more: Said['how']): Said => ({ ...said, how: { ...said.how, ...more } });
  switch (question.kind) {
    case 'day-order':
    case 'decimal': {
      const readings = question.readings.map(({ reads }, index) => `${index + 1}: ${reads}`);
      const choice = question.readings[Number(await ask(`${readings.join(', ')}?`)) - 1];
      if (!choice) throw new OptionUnusable('Write 1 or 2.');
      return how(
        choice.said === 'dmy' || choice.said === 'mdy'
          ? { dayOrder: choice.said }
          : { decimal: choice.said },
      );
    }
    case 'tax': {
      const percent = await ask('How much tax do they hold, in percent? Nothing for none:');
      return how({ tax: percent === '' ? 'none' : { percent: parseTaxPercent(percent) } });
    }
    case 'ours':
      return how({ ours: await ask('Your addresses end in @') });
    case 'currency': {
      const currency = (await ask('In which currency are they, such as EUR?')).toUpperCase();
      if (!isCurrency(currency)) throw new OptionUnusable(`"${currency}" is no currency.`);
      return { ...said, currency };
    }
    case 'type':
      return how({ type: typeSaid(await ask('What are all its rows, such as order or contact?')) });
    case 'column': {
      const value = await ask(`What is ${question.column} for all rows?`);
      return how({ set: { ...said.how.set, [question.column]: value } });
    }
    case 'mapping': {
      const map = { ...looked.map, ...said.map };
      for (const column of question.missing) map[column] = await columnFor(ask, column, looked);
      return { ...said, map };
    }
  }
}

async function columnFor(
  ask: (text: string) => Promise<string>,
  column: string,
  { columns }: LookedAt,
): Promise<string> {
  const shown = columns.map(
    ({ name, examples }, index) => `${index + 1}: ${name} (${examples.slice(0, 2).join(', ')})`,
  );
  say(shown.join('\n'));
  const chosen = columns[Number(await ask(`Which of them is ${column}?`)) - 1];
  if (!chosen) throw new OptionUnusable(`Write a number up to ${columns.length}.`);
  return chosen.name;
}
