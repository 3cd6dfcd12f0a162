import { givenCommand } from './cli/given-command.ts';
import { givenServers, type GivenPlaces } from './profile/given-places.ts';

describe('moving an installation on the command line', () => {
  const { mainstay, answer } = givenCommand();
  let servers: GivenPlaces;
  let events = '';
  let read = '';

  beforeAll(async () => {
    servers = await givenServers();
    ({ MAINSTAY_EVENTS: events = '', MAINSTAY_READ: read = '' } = servers.environment);
    await answer('demo');
    await answer('token', 'add', 'reporting');
  });
  afterAll(() => servers.remove());

  it('copies the ledger, keys and tokens to servers, and says that the copy is the same', async () => {
    const first = await mainstay('migrate-store', 'sqlite:data', events);
    expect(first.said).toBe('');
    expect(first.out).toMatch(
      /^Copied ([\d,]+) events into the ledger [0-9a-f-]{36}\.\nBoth ledgers hold the same \1 events: SHA-256 [0-9a-f]{64}\.\n$/,
    );

    const second = await mainstay('migrate-store', 'sqlite:data', read);
    expect(second.said).toBe('');
    expect(second.out).toMatch(
      /^Both places hold the same [\d,]+ keys\.\nThe target knows \d+ actors? and 1 token\.\n$/,
    );
  });

  it('does nothing the second time, and says so', async () => {
    const { out } = await mainstay('migrate-store', 'sqlite:data', events);

    expect(out).toMatch(
      /^Nothing was left to copy\.\nBoth ledgers hold the same [\d,]+ events: SHA-256 [0-9a-f]{64}\.\n$/,
    );
  });

  it('brings everything back into a folder, where all answers are the same', async () => {
    await answer('migrate-store', events, 'sqlite:back');
    await answer('migrate-store', read, 'sqlite:back');

    const question = ['timeline', 'A-0001', '--limit', '500'];
    expect(said(await answer(...question, '--data', 'back'))).toEqual(
      said(await answer(...question)),
    );
    expect((await mainstay('token', 'list', '--data', 'back')).out).toMatch(/reporting +read/);
  });

  it('copies a whole folder at once, as a ledger of its own', async () => {
    const moved = await answer('migrate-store', 'sqlite:data', 'sqlite:copy');
    expect(Object.keys(moved)).toEqual(['from', 'to', 'ledger', 'keys', 'actors', 'tokens']);

    const question = ['explain', 'A-0001', '--as-of', '2026-03-31'];
    const [here, there] = [await answer(...question), await answer(...question, '--data', 'copy')];
    expect(said(there)).toEqual(said(here));
    expect(there['position']).not.toBe(here['position']);
  });

  it('refuses a place that holds another ledger', async () => {
    await answer('demo', '--data', 'other');

    const ended = await mainstay('migrate-store', 'sqlite:other', 'sqlite:data');

    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.said).toMatch(/The target holds an event the source does not have there/);
  });

  it('refuses to copy a ledger onto itself', async () => {
    const { code, said } = await mainstay('migrate-store', 'sqlite:data', 'sqlite:data');

    expect(code).toBe(1);
    expect(said).toMatch(/name two places/);
  });

  it.each([
    [['sqlite:data'], /missing required argument/i],
    [['sqlite:data', 'mysql://here'], /no place Mainstay knows/],
    [['sqlite:nowhere', 'sqlite:there'], /no installation in nowhere/],
    [['esdb://127.0.0.1:1', 'postgres://127.0.0.1/x'], /nothing to move between/],
  ])('%j is used wrongly', async (places, sentence) => {
    const { code, said } = await mainstay('migrate-store', ...places);

    expect(code).toBe(2);
    expect(said).toMatch(sentence);
  });
});

/** An answer without what names the ledger it was read from. */
const said = ({ position: _, nextCursor: __, ...answered }: Record<string, unknown>) => answered;
