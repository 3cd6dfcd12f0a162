import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { ReachedQuestion } from '#insights/asking/questions/reached.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { TimelineQuestion } from '#insights/asking/questions/timeline.question';
import type { InsightQueries } from '#insights/asking/insight-queries';
import { Insights } from '#insights/asking/insights';
import type { LiveNews } from '#insights/live/live-projection';
import { cursorOf } from '#insights/asking/cursor';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';
import { InsightsClient } from '../../apps/api/src/insights/insights-client.ts';
import { serveInsights } from '../../apps/api/src/insights/serve-insights.ts';
import type { FromWorker, ToWorker } from '../../apps/api/src/insights/insight-messages.ts';
import type { Thread } from '../../apps/api/src/insights/worker-line.ts';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const stores = () => {
  const [lists, readModels] = [new MemoryLists(), new MemoryReadModels()];
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  return { ledger, lists, readModels };
};
type Stores = ReturnType<typeof stores>;

/** What a worker thread does, in this thread: messages are copied on the way all the same. */
class StandIn extends EventEmitter implements Thread {
  readonly #outer: MessagePort;
  readonly #inner: MessagePort;
  readonly #stopping = new AbortController();

  constructor({ ledger, lists, readModels }: Stores, follows: boolean) {
    super();
    const { port1, port2 } = new MessageChannel();
    [this.#outer, this.#inner] = [port1, port2];
    port1.on('message', (message: FromWorker) => this.emit('message', message));
    const { store, keys } = ledger;
    const parts = { store, keys, readModels, lists, clock, newLists: () => new MemoryLists() };
    void Insights.of(parts).then(async (insights) => {
      serveInsights(this.#inner, insights, () => this.#stopping.abort());
      if (follows) await insights.run(this.#stopping.signal);
      this.#stopping.signal.addEventListener('abort', () => this.#end(0));
      if (this.#stopping.signal.aborted) this.#end(0);
    });
  }

  postMessage(message: ToWorker): void {
    this.#outer.postMessage(message);
  }

  /** Ends as a thread does that failed. */
  kill(): void {
    this.#inner.close();
    this.#stopping.abort();
  }

  terminate(): Promise<void> {
    this.kill();
    return Promise.resolve();
  }

  #end(code: number): void {
    this.#outer.close();
    this.#inner.close();
    this.emit('exit', code);
  }
}

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-06-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Ärzte & Söhne' },
};
const order = (orderId: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: '2025-06-20T10:00:00.000Z',
  data: { orderId, kind: 'ad-hoc', amountMinor: 100, currency: 'EUR' },
});

let given: Stores;
let threads: StandIn[];
let client: InsightsClient;
const failures: unknown[] = [];

beforeEach(async () => {
  given = stores();
  threads = [];
  failures.length = 0;
  await given.ledger.record('A', [opened]);
  client = new InsightsClient({
    clock,
    ledger: await given.ledger.store.identity(),
    startThread: (follows) => {
      const thread = new StandIn(given, follows);
      threads.push(thread);
      return thread;
    },
    failed: (error) => failures.push(error),
  });
});

afterEach(() => client.close());

const head = () => given.ledger.store.head();

/** Listens for what events changed; scores of a new day may be told in between. */
function listener() {
  const told: LiveNews[] = [];
  let arrive: ((news: LiveNews) => void) | undefined;
  return {
    told,
    tell: ({ position, messages }: LiveNews): void => {
      const news = { position, messages: messages.filter(({ kind }) => kind === 'changed') };
      if (messages.length > 0 && news.messages.length === 0) return;
      told.push(news);
      if (news.messages.length > 0) arrive?.(news);
    },
    next: () => new Promise<LiveNews>((resolve) => (arrive = resolve)),
  };
}

describe('the read side in other threads', () => {
  it('answers as it does in this one', async () => {
    const side: InsightQueries = client;
    await side.ask(new ReachedQuestion(await head(), 5_000));
    const page = await side.ask(new PortfolioQuestion({}));
    expect(page.rows.map(({ name }) => name)).toEqual(['Ärzte & Söhne']);
    expect((await side.ask(new PortfolioQuestion({ asOf: '2025-06-02' }))).total).toBe(1);
    expect((await side.ask(new AccountQuestion('A', {}))).revision).toBe('0');
    expect((await side.ask(new TimelineQuestion('A', {}))).total).toBe(1);
    expect(
      (await side.ask(new SparklinesQuestion(['A'], {}))).map(({ accountId }) => accountId),
    ).toEqual(['A']);
    expect(await side.ask(new StatusQuestion())).toMatchObject({
      isReady: true,
      position: 1,
      accounts: 1,
    });
  });

  it('refuses by the same names', async () => {
    await expect(client.ask(new AccountQuestion('B', {}))).rejects.toMatchObject({
      name: 'Rejection',
      code: 'account-unknown',
    });
    const end = {
      asOf: '2025-06-01',
      knownAt: null,
      position: 1,
      question: { horizonDays: 180, order: 'name asc', rest: '' },
    };
    const cursor = cursorOf('elsewhere', { ...end, cell: 'x', key: 'A' });
    await expect(client.ask(new PortfolioQuestion({ cursor }))).rejects.toMatchObject({
      name: 'LedgerChanged',
    });
    await expect(client.ask(new TimelineQuestion('A', { cursor: '?' }))).rejects.toMatchObject({
      name: 'PositionUnreadable',
    });
    await expect(client.ask(new ReachedQuestion(99, 1))).rejects.toMatchObject({
      name: 'NotThereYet',
      position: 99,
    });
    await expect(client.live(['weather'], undefined, () => undefined)).rejects.toMatchObject({
      name: 'ProjectionUnknown',
    });
  });

  it('tells what changes, and goes on from there when a thread is lost', async () => {
    const heard = listener();
    await client.ask(new ReachedQuestion(await head(), 5_000));
    const stop = await client.live(['portfolio', 'account:A'], undefined, heard.tell);
    expect(heard.told).toEqual([{ position: 1, messages: [] }]);

    let next = heard.next();
    await given.ledger.record('A', [order('one')]);
    expect(await next).toMatchObject({
      position: 2,
      messages: [
        { projection: 'portfolio', kind: 'changed', rows: [{ accountId: 'A' }] },
        { projection: 'account:A', kind: 'changed', rows: [{ accountId: 'A', revision: '1' }] },
      ],
    });

    next = heard.next();
    threads[0]!.kill();
    await given.ledger.record('A', [order('two')]);
    expect(await next).toMatchObject({ position: 3 });
    expect(failures).toHaveLength(1);
    stop();
  });

  it('ends what nobody waits for any more', async () => {
    const { store } = given.ledger;
    const going = Promise.withResolvers<undefined>();
    const reached = Promise.withResolvers<undefined>();
    const readAll = store.readAll.bind(store);
    const spy = jest.spyOn(store, 'readAll').mockImplementation(async (page) => {
      reached.resolve(undefined);
      await going.promise;
      return readAll(page);
    });
    const leaving = new AbortController();
    const question = new PortfolioQuestion({ asOf: '2025-06-02' });
    const asked = client.ask(question.leftBy(leaving.signal));
    await reached.promise;
    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await expect(client.ask(question)).rejects.toThrow('gone');
    going.resolve(undefined);
    expect((await client.ask(new PortfolioQuestion({ asOf: '2025-06-02' }))).total).toBe(1);
    spy.mockRestore();
  });

  it('cannot answer while a thread is started again, and says so', async () => {
    await client.ask(new ReachedQuestion(await head(), 5_000));
    const asked = client.ask(new ReachedQuestion(99, 60_000));
    threads[0]!.kill();
    await expect(asked).rejects.toMatchObject({ name: 'InsightsUnavailable', statusCode: 503 });
  });
});
