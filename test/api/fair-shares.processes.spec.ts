import { firstValueFrom, take, toArray } from 'rxjs';
import { LiveStreams } from '../../apps/api/src/live/live-streams.ts';
import { givenServer, type GivenServer } from './given-server.ts';

let server: GivenServer;

beforeEach(async () => {
  server = await givenServer();
});

afterEach(() => server.close());

const bearer = async (name: string) => {
  const { secret } = await server.access.addToken(name);
  return { authorization: `Bearer ${secret}` };
};

describe('what one asker may take of the server', () => {
  it('is an answer for each of forty past days, beside those of others', async () => {
    const [many, one] = [await bearer('many'), await bearer('one')];
    const ask = async (headers: { authorization: string }, day: number) => {
      const asOf = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
      const answer = await server.app.inject({ url: `/api/v1/portfolio?asOf=${asOf}`, headers });
      return answer.statusCode;
    };
    const all = Array.from({ length: 40 }, (_, at) => ask(many, at + 1));
    expect(await ask(one, 50)).toBe(200);
    expect(new Set(await Promise.all(all))).toEqual(new Set([200]));
  });

  it('ends with 429 where its own line is too long, also for other horizons', async () => {
    const [many, one] = [await bearer('many'), await bearer('one')];
    const urls = Array.from({ length: 60 }, (_, at) => `/api/v1/portfolio?horizonDays=${at + 200}`);
    const all = urls.map((url) => server.app.inject({ url, headers: many }));
    const other = server.app.inject({ url: '/api/v1/renewals?asOf=2026-01-01', headers: one });
    const answers = await Promise.all(all);
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]!.json()).toMatchObject({ code: 'too-many-questions' });
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThanOrEqual(
      40,
    );
    expect((await other).statusCode).toBe(200);
  });

  it('is a hundred live streams, however quickly they are opened, and as many after', async () => {
    const streams = server.app.get(LiveStreams);
    const open = (actor: string, gone: AbortSignal) =>
      streams.open({
        projections: ['portfolio'],
        after: undefined,
        isWelcome: () => Promise.resolve(true),
        onDoubt: () => () => undefined,
        gone,
        actor,
        hidden: undefined,
      });
    const leaving = new AbortController();
    const opened = await Promise.allSettled(
      Array.from({ length: 500 }, () => open('many', leaving.signal)),
    );
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    const later = new AbortController();
    await open('one', later.signal);
    await expect(open('many', later.signal)).rejects.toMatchObject({ status: 429 });
    leaving.abort();
    await open('many', later.signal);
    later.abort();
  });
});

it('a live stream says with its first word when to come back', async () => {
  const gone = new AbortController();
  const stream = await server.app.get(LiveStreams).open({
    projections: ['portfolio'],
    after: undefined,
    isWelcome: () => Promise.resolve(true),
    onDoubt: () => () => undefined,
    gone: gone.signal,
    actor: 'one',
    hidden: undefined,
  });
  const heard = firstValueFrom(stream.pipe(take(2), toArray()));
  const { secret } = await server.access.addToken('writer', 'write');
  for (const accountId of ['a', 'b']) {
    await server.app.inject({
      method: 'POST',
      url: '/api/v1/accounts',
      payload: { accountId, as: 'customer', name: accountId },
      headers: { authorization: `Bearer ${secret}` },
    });
    // Changes close to each other come as one message.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect((await heard).map(({ retry }) => retry)).toEqual([2_000, undefined]);
  gone.abort();
});
