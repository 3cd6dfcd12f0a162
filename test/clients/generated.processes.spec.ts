import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeyed } from '../../clients/typescript/src/asking/repeating.ts';
import { givenServer, signedIn } from '../api/given-server.ts';
import { generatedTypes, type Described } from './generated-types.ts';

const FOLDER = join(__dirname, '../../clients/typescript/src/generated');
const MAY_WRITE = process.env['MAINSTAY_WRITE_CLIENT'] === '1';

describe('the types of the client', () => {
  let described: Described;
  beforeAll(async () => {
    const given = await givenServer();
    const headers = await signedIn(given);
    const read = async (url: string): Promise<unknown> =>
      (await given.app.inject({ url, headers })).json();
    described = {
      api: (await read('/docs-json')) as Described['api'],
      streams: (await read('/docs/async')) as Described['streams'],
    };
    await given.close();
  });

  it('are what the descriptions of the server make of them (MAINSTAY_WRITE_CLIENT=1 renews them)', async () => {
    for (const [name, text] of await generatedTypes(described)) {
      const path = join(FOLDER, name);
      if (MAY_WRITE) writeFileSync(path, text);
      expect(linesOnlyIn(text, readFileSync(path, 'utf8'))).toEqual([]);
      expect(linesOnlyIn(readFileSync(path, 'utf8'), text)).toEqual([]);
      expect(readFileSync(path, 'utf8') === text).toBe(true);
    }
  });

  it('know that all commands, and nothing else that is posted, take an Idempotency-Key', () => {
    const posted = Object.entries(described.api.paths).flatMap(([path, { post }]) =>
      post ? [{ path, names: (post.parameters ?? []).map(({ name }) => name) }] : [],
    );
    const keyed = posted.filter(({ names }) => names.includes('Idempotency-Key'));
    expect(keyed.length).toBeGreaterThan(30);
    expect(keyed).toEqual(posted.filter(({ path }) => isKeyed('POST', path)));
  });
});

/** Few enough to be read where a whole file would be compared. */
const linesOnlyIn = (text: string, other: string): readonly string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};
