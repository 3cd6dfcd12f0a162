import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenCommand, run } from './given-command.ts';

const PATIENCE_MS = 180_000;

/** A zone that lay on the other side of the date line once, a language with letters of its own case, none at all. */
const SURROUNDINGS: readonly Record<string, string>[] = [
  { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
];

describe('an installation that is moved between machines', () => {
  const { dir, answer, environment } = givenCommand();

  it(
    'shows the same figures, and rows built anew are the same, whatever their zone and language',
    async () => {
      await answer('demo');
      const figures = [];
      for (const surroundings of SURROUNDINGS) {
        const here = { ...(await environment()), ...surroundings };
        const said = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
          const { code, out, said: told } = await run(dir, [...args, '--json'], here);
          expect([args, code, told]).toEqual([args, 0, '']);
          return JSON.parse(out) as Record<string, unknown>;
        };
        // What rests was written under the surroundings before.
        expect(await said('verify')).toMatchObject({ faults: [] });
        await said('rebuild');
        const { rows } = await said('verify');
        await said('scores', '--as-of', '2026-06-30', '--out', 'scores.csv');
        const scores = readFileSync(join(dir, 'scores.csv'), 'utf8');
        const timeline = await said('timeline', 'A-0003', '--limit', '50');
        figures.push({ rows, scores, timeline });
      }
      expect(figures[0]?.rows).toBeGreaterThan(0);
      expect(figures[1]).toEqual(figures[0]);
    },
    PATIENCE_MS,
  );
});
