import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BuiltServer } from '../api/built-server.ts';
import { asJudgedSince } from './as-judged-since.ts';

const unpacked = (version: string, file: string): Buffer =>
  gunzipSync(readFileSync(join(__dirname, version, `${file}.gz`)));

const versions = globSync('*/answers.json.gz', { cwd: __dirname }).map(
  (file) => file.split(/[\\/]/)[0]!,
);

interface Answer {
  readonly nextCursor?: string | null;
  readonly entries?: readonly { readonly id: string; readonly original?: object | null }[];
  readonly rows?: readonly { readonly accountId: string }[];
}

/**
 * Whether there is a next page stays the same; the cursor that leads there is a program's own. Fields may be added. A
 * corrected event stands where it is now, and has what 0.1.0 showed of it as its original. Accounts are compared in
 * the order of their ids: numbers are sorted by size since, and what is too early to say comes last.
 */
function comparable(answer: unknown): Readonly<Record<string, unknown>> {
  const { nextCursor, entries, rows, ...rest } = answer as Answer;
  const listed = rows?.toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1));
  const said = entries
    ?.map(({ original, ...entry }) => ({ ...entry, ...original }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...rest,
    ...(said ? { entries: said } : {}),
    ...(listed ? { rows: listed } : {}),
    hasNext: typeof nextCursor === 'string',
  };
}

/** Those of the rows that there were then. */
function rowsOf(answer: unknown, then: Answer): Pick<Answer, 'rows'> {
  const { rows } = answer as Answer;
  const known = new Set(then.rows?.map(({ accountId }) => accountId));
  return rows ? { rows: rows.filter(({ accountId }) => known.has(accountId)) } : {};
}

describe('a data folder of an earlier release', () => {
  it('is kept of one release at least', () => expect(versions).not.toEqual([]));

  it.each(versions)('of %s opens, and answers what it answered then', async (version) => {
    const server = await BuiltServer.given();
    try {
      for (const file of ['ledger.db', 'keys.db', 'access.db', 'insights.db']) {
        writeFileSync(join(server.dir, file), unpacked(version, file));
      }
      const link = await server.start();
      const headers = { authorization: `Bearer ${await server.token()}` };
      const answers = JSON.parse(unpacked(version, 'answers.json').toString()) as Readonly<
        Record<string, unknown>
      >;
      for (const [question, expected] of Object.entries<unknown>(answers)) {
        const ask = async (path: string): Promise<unknown> =>
          (await fetch(new URL(`/api/v1/${path}`, link), { headers })).json();
        const then = comparable(expected);
        // A page by churn risk has other accounts on it since; those of then are all there.
        const whole = question.includes('sort=churnRisk') ? await ask(`${question}&limit=200`) : {};
        const now = comparable({ ...((await ask(question)) as object), ...rowsOf(whole, then) });
        expect({ question, answer: now }).toMatchObject({
          question,
          answer: asJudgedSince(then, now),
        });
      }
      // Of now as well: the read models are those of the version at hand.
      const now = await fetch(new URL('/api/v1/portfolio', link), { headers });
      expect(await now.json()).toMatchObject({ total: 64 });
    } finally {
      await server.remove();
    }
  });
});
