import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { becauseEn } from '../../apps/dashboard/src/parts/causes/because.en.ts';

const INSIGHTS = join(process.cwd(), 'libs/insights/src');

/** What a day asks, and why an account cannot be scored, have sentences of their own. */
const NO_MODELS =
  /^(?:(?:duties|today|projector|portfolio)\/|account\/(?:account\.view|view-account))/;

/** Codes are written where models make their contributions: `code: 'silence'`, or a type of several. */
function codesOfModels(): ReadonlySet<string> {
  const sources = readdirSync(INSIGHTS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !NO_MODELS.test(file),
  );
  const codes = sources.flatMap((file) => {
    const lines = readFileSync(join(INSIGHTS, file), 'utf8').match(/\bcode: [^,;]*/g) ?? [];
    return lines.flatMap((line) =>
      [...line.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code!),
    );
  });
  return new Set(codes);
}

describe('a cause that a model names', () => {
  it('has a sentence on the page', () => {
    const codes = codesOfModels();
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => !Object.hasOwn(becauseEn, `because.${code}`))).toEqual([]);
  });
});
