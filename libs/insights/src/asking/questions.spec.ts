import { globSync } from 'node:fs';
import { Question } from './question.ts';
import { QUESTIONS } from './questions.ts';

describe('the questions', () => {
  it('are all of those that have a file', async () => {
    const files = globSync('questions/*.question.ts', { cwd: __dirname });
    const written: unknown[] = [];
    for (const file of files) {
      const module = (await import(`./${file}`)) as Readonly<Record<string, unknown>>;
      written.push(...Object.values(module));
    }
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(Object.values(QUESTIONS))).toEqual(new Set(written));
  });

  it.each(Object.entries(QUESTIONS))('%s is known by the name of its class', (name, question) => {
    expect(question.name).toBe(name);
    expect(question.prototype).toBeInstanceOf(Question);
  });
});
