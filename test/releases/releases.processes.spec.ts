import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BuiltServer } from '../api/built-server.ts';

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
 * corrected event stands where it is now, and has what 0.1.0 showed of it as its original. In the order of their
 * numbers, which are sorted by size since, all accounts are asked for: they are the same ones.
 */
function comparable(question: string, answer: unknown): object {
  const { nextCursor, entries, rows, ...rest } = answer as Answer;
  const listed = question.includes('sort=accountId')
    ? rows?.toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1))
    : rows;
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
        const answer = await fetch(new URL(`/api/v1/${question}`, link), { headers });
        expect({ question, answer: comparable(question, await answer.json()) }).toMatchObject({
          question,
          answer: comparable(question, expected),
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
