import { InsightQueries } from '#insights/asking/insight-queries';
import type { LiveNews } from '#insights/live/live-projection';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';
import { StreamReader, type Heard } from './live-reader.ts';

let given: GivenServer;
let base: string;
let cookie: string;
const readers: StreamReader[] = [];

const listen = async (): Promise<void> => {
  await given.app.listen(0, '127.0.0.1');
  base = (await given.app.getUrl()).replace('[::1]', '127.0.0.1');
};
beforeEach(async () => {
  given = await givenServer();
  await listen();
  ({ cookie } = await signedIn(given));
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await given.close();
});

const open = async (query: string, headers: Record<string, string> = {}): Promise<StreamReader> => {
  const reader = await StreamReader.open(`${base}/api/v1/live?${query}`, { cookie, ...headers });
  readers.push(reader);
  return reader;
};
const post = async (path: string, payload: object): Promise<string> => {
  const url = `/api/v1/accounts${path}`;
  const answer = await given.app.inject({ method: 'POST', url, headers: { cookie }, payload });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ position: string }>().position;
};
const opened = (accountId: string) => post('', { accountId, as: 'customer', name: accountId });
/** Waits until the answers hold a position, so that the stream has nothing more to tell of it. */
const settled = (position: string) =>
  given.app.inject({ url: `/api/v1/portfolio?after=${position}`, headers: { cookie } });
/** Accounts told of as changed, in the order told. */
const changedIn = (heard: readonly Heard[]): string[] =>
  heard
    .filter(({ type }) => type === 'changed')
    .flatMap(({ body }) => body['rows'] as { readonly accountId: string }[])
    .map(({ accountId }) => accountId);
const untilChanged = async (reader: StreamReader, accountId: string): Promise<string[]> =>
  changedIn(await reader.until((heard) => changedIn(heard).includes(accountId)));

const untilHeard = (reader: StreamReader, position: string) =>
  reader.until((heard) => heard.some(({ id }) => id === position));

describe('a live stream', () => {
  it('tells rows that change, whole, with where the log is', async () => {
    const reader = await open('projections=portfolio');
    const position = await opened('acme');
    expect(await reader.next('changed')).toMatchObject({
      type: 'changed',
      body: {
        projection: 'portfolio',
        position,
        rows: [{ accountId: 'acme', name: 'acme', status: 'customer' }],
        removed: [],
      },
    });
  });

  it('carries several projections, and moves on when all have told', async () => {
    await settled(await opened('acme'));
    await settled(await opened('other'));
    const reader = await open('projections=portfolio,account:acme,account:other');
    const position = await post('/acme/rename', { name: 'Acme Ltd' });
    const heard = await reader.until((all) => all.some(({ id }) => id === position));
    const changed = heard.filter(({ type }) => type === 'changed');
    expect(changed.map(({ body }) => body.projection).sort()).toEqual([
      'account:acme',
      'portfolio',
    ]);
    expect(heard.findIndex(({ id }) => id === position)).toBeGreaterThanOrEqual(changed.length - 1);
  });

  it('goes on from a page that was read before', async () => {
    const before = await opened('acme');
    await settled(before);
    await settled(await opened('other'));
    const reader = await open(`projections=portfolio&after=${before}`);
    expect(await untilChanged(reader, 'other')).toEqual(['other']);
  });

  it('begins again for somebody from another ledger', async () => {
    const position = await opened('acme');
    await settled(position);
    const reader = await open('projections=portfolio', { 'last-event-id': 'ledger-0.7' });
    expect(await reader.next('reset')).toMatchObject({
      id: position,
      body: { projection: 'portfolio', reason: 'unknown-position' },
    });
  });

  it('tells nothing to nobody, and nothing of what there is not', async () => {
    const ask = (query: string, headers = {}) =>
      given.app.inject({ url: `/api/v1/live?${query}`, headers });
    expect((await ask('projections=portfolio')).statusCode).toBe(401);
    expect((await ask('projections=weather', { cookie })).json()).toMatchObject({
      status: 404,
      code: 'projection-unknown',
    });
    expect((await ask('projections=', { cookie })).statusCode).toBe(400);
    expect((await ask('', { cookie })).statusCode).toBe(400);
  });

  it('is counted while it is open, and ends when the server stops', async () => {
    const reader = await open('projections=portfolio');
    const metrics = async () =>
      (await given.app.inject({ url: '/metrics', headers: { cookie } })).body;
    expect(await metrics()).toContain('mainstay_live_connections 1');
    const started = performance.now();
    await given.app.close();
    await reader.ended();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a reader that comes back', () => {
  it('misses nothing and hears nothing twice, when the connection broke', async () => {
    const reader = await open('projections=portfolio');
    await untilHeard(reader, await opened('a-1'));
    reader.close();
    await settled(await opened('a-2'));
    await settled(await opened('a-3'));

    const back = await open('projections=portfolio', { 'last-event-id': reader.lastEventId! });
    await opened('a-4');
    expect((await untilChanged(back, 'a-4')).sort()).toEqual(['a-2', 'a-3', 'a-4']);
  });

  it('misses nothing and hears nothing twice, when the server stopped meanwhile', async () => {
    const reader = await open('projections=portfolio');
    await untilHeard(reader, await opened('a-1'));
    await given.stop();
    await reader.ended();

    given = await givenServer({ stores: given.stores });
    await opened('a-2');
    await listen();
    const back = await open('projections=portfolio', { 'last-event-id': reader.lastEventId! });
    await opened('a-3');
    expect((await untilChanged(back, 'a-3')).sort()).toEqual(['a-2', 'a-3']);
  });
});

it('a reader that does not read is cut off before it fills the memory', async () => {
  const insights = given.app.get(InsightQueries);
  let tell: (news: LiveNews) => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    insights.live = (_projections, _after, listener) => {
      tell = listener;
      return Promise.resolve(resolve);
    };
  });
  const reader = await open('projections=portfolio');
  reader.pause();
  const rows = [{ accountId: 'acme', name: 'x'.repeat(60_000) }];
  const messages = [{ projection: 'portfolio', kind: 'changed', rows, removed: [] }] as const;
  for (let position = 1; position <= 400; position += 1) tell({ position, messages });
  await left;
  reader.resume();
  await reader.ended();
  expect(reader.heard.length).toBeLessThan(400);
});
