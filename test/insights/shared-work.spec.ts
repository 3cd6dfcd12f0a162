import { SharedWork, type SharedWorkParts } from '#insights/projector/shared-work';
import { Clock } from '#kernel/clock';
import { StoreUnavailable } from '#kernel/event-store';
import { LeaseLost, type Lease, type Leases } from '#kernel/leases';
import { MemoryLeases } from '#stores/memory/leases';

/** The clock that the fake timers move. */
class TimersClock extends Clock {
  nowMs(): number {
    return performance.now();
  }
}

const PIECES = ['part/0', 'part/1', 'part/2', 'part/3'];

/** A process that shares the work, and what happens to it. */
class Worker {
  readonly stopping = new AbortController();
  /** What it works on just now, once for each that does. */
  readonly busy: string[] = [];
  readonly failures: unknown[] = [];
  isCutOff = false;
  readonly #shared: SharedWork;
  readonly #ended: Promise<void>;

  constructor(
    readonly name: string,
    leases: Leases,
    work?: SharedWorkParts['work'],
  ) {
    this.#shared = new SharedWork({
      leases: this.#cut(leases),
      holder: name,
      pieces: PIECES,
      work: work ?? ((lease, signal) => this.#work(lease, signal)),
      failed: (error) => this.failures.push(error),
    });
    this.#ended = this.#shared.run(this.stopping.signal);
  }

  get holding(): readonly string[] {
    return this.#shared.holding;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.#ended;
  }

  #work({ name }: Lease, signal: AbortSignal): Promise<void> {
    this.busy.push(name);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        this.busy.splice(this.busy.indexOf(name), 1);
        resolve();
      });
    });
  }

  /** The leases as this process reaches them. */
  #cut(leases: Leases): Leases {
    const reach = <T>(ask: () => Promise<T>): Promise<T> =>
      this.isCutOff ? Promise.reject(new StoreUnavailable(1_000)) : ask();
    return {
      claim: (...asked) => reach(() => leases.claim(...asked)),
      renew: (...asked) => reach(() => leases.renew(...asked)),
      release: (...asked) => reach(() => leases.release(...asked)),
      held: () => reach(() => leases.held()),
    };
  }
}

let leases: MemoryLeases;
let workers: Worker[];
const begin = (name: string, work?: SharedWorkParts['work']): Worker => {
  const worker = new Worker(name, leases, work);
  workers.push(worker);
  return worker;
};
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
  leases = new MemoryLeases(new TimersClock());
  workers = [];
});

afterEach(async () => {
  for (const worker of workers) worker.isCutOff = false;
  await Promise.all(workers.map((worker) => worker.stop()));
  jest.useRealTimers();
});

describe('shared work', () => {
  it('is all done by one process that is alone', async () => {
    const one = begin('one');
    await pass(100);
    expect(one.busy.toSorted()).toEqual(PIECES);
  });

  it('is given up in part to those who join, and taken back when they leave', async () => {
    const one = begin('one');
    await pass(100);
    const two = begin('two');
    await pass(4_000);
    expect([one.busy.length, two.busy.length]).toEqual([2, 2]);
    expect([...one.busy, ...two.busy].sort()).toEqual(PIECES);

    await two.stop();
    await pass(2_000);
    expect(two.busy).toEqual([]);
    expect(one.busy.toSorted()).toEqual(PIECES);
  });

  it('of a process that is cut off is stopped before others take it, within ten seconds', async () => {
    const one = begin('one');
    await pass(100);
    const two = begin('two');
    await pass(4_000);
    one.isCutOff = true;
    for (let ms = 0; ms < 10_000; ms += 100) {
      await pass(100);
      const busy = [...one.busy, ...two.busy];
      expect(new Set(busy).size).toBe(busy.length);
    }
    expect(one.busy).toEqual([]);
    expect(two.busy.toSorted()).toEqual(PIECES);

    one.isCutOff = false;
    await pass(4_000);
    expect([one.busy.length, two.busy.length]).toEqual([2, 2]);
  });

  it('that fails is begun again, and said', async () => {
    const failure = new Error('no more');
    let begun = 0;
    const one = begin('one', () => {
      begun += 1;
      return Promise.reject(failure);
    });
    await pass(100);
    expect(one.failures).toEqual(PIECES.map(() => failure));
    await pass(1_000);
    expect(begun).toBe(2 * PIECES.length);
    expect(one.holding).toEqual(PIECES);
  });

  it('that was taken up again is not let go of when its former round hears of the loss late', async () => {
    const rounds: PromiseWithResolvers<void>[] = [];
    const one = begin('one', () => {
      const round = Promise.withResolvers<undefined>();
      rounds.push(round as PromiseWithResolvers<void>);
      return round.promise;
    });
    await pass(100);
    const lost = (await leases.held()).find(({ name }) => name === PIECES[0])!;
    one.isCutOff = true;
    await pass(6_000);
    expect(one.holding).toEqual([]);
    one.isCutOff = false;
    await pass(2_000);
    expect(one.holding).toEqual(PIECES);

    rounds[0]!.reject(new LeaseLost(lost));
    await pass(100);

    expect(one.holding).toEqual(PIECES);
    for (const round of rounds) round.resolve();
  });

  it('whose writes are refused is let go of, without a word', async () => {
    const one = begin('one', (lease) => Promise.reject(new LeaseLost(lease)));
    await pass(10);
    expect(one.holding).toEqual([]);
    expect(one.failures).toEqual([]);
  });
});
