import { MemoryEventStore } from '#stores/memory/event-store';
import { FixedClock } from '../testing/fixed-clock.ts';
import type { EventStore, StoredEvent } from './event-store.ts';
import { projectLog, WRITE_EVERY, type Projector } from './projector.ts';
import { CheckpointMoved } from './read-models.ts';

/** Remembers what it took and wrote, in which order; `refusals` writes are refused as somebody else's. */
class Notebook implements Projector {
  readonly written: { readonly to: number; readonly atEnd: boolean }[] = [];
  readonly resumedAt: number[] = [];
  #taken: StoredEvent[] = [];
  #position = 0;

  constructor(
    private readonly done: (notebook: Notebook) => void,
    private refusals = 0,
  ) {}

  resume(): Promise<number> {
    this.#taken = [];
    this.resumedAt.push(this.#position);
    return Promise.resolve(this.#position);
  }

  take(events: readonly StoredEvent[]): Promise<void> {
    this.#taken.push(...events);
    return Promise.resolve();
  }

  write(atEnd: boolean): Promise<void> {
    if (this.refusals > 0) {
      this.refusals -= 1;
      return Promise.reject(new CheckpointMoved('model', 0, 1));
    }
    this.#position = this.#taken.at(-1)?.position ?? this.#position;
    this.written.push({ to: this.#position, atEnd });
    if (atEnd) this.done(this);
    return Promise.resolve();
  }
}

async function storeOf(count: number): Promise<EventStore> {
  const store = new MemoryEventStore(new FixedClock('2025-01-01T00:00:00.000Z'), { zone: 'UTC' });
  for (let index = 0; index < count; index += 1_000) {
    const events = Array.from({ length: Math.min(1_000, count - index) }, (_, of) => ({
      id: `e${index + of}`,
      type: 'X',
      schemaVersion: 1,
      occurredAt: '2025-01-01T00:00:00.000Z',
      data: '{}',
      personal: null,
      meta: '{}',
    }));
    await store.append({ stream: 'account-A', expected: 'any', events });
  }
  return store;
}

/** Projects until the end of the log was written so many times. */
async function projected(store: EventStore, ends: number, refusals = 0): Promise<Notebook> {
  const ending = new AbortController();
  let left = ends;
  const notebook = new Notebook(() => {
    left -= 1;
    if (left <= 0) ending.abort();
  }, refusals);
  await projectLog(store, notebook, ending.signal);
  return notebook;
}

describe('projecting a log', () => {
  it('writes once so many events are taken, and at the end', async () => {
    const { written } = await projected(await storeOf(WRITE_EVERY * 2), 1);
    expect(written.slice(0, -1).every(({ atEnd }) => !atEnd)).toBe(true);
    expect(written.at(-1)).toEqual({ to: WRITE_EVERY * 2, atEnd: true });
    expect(written.length).toBeLessThanOrEqual(3);
  });

  it('says that the end is reached when there is nothing to take', async () => {
    expect((await projected(await storeOf(0), 1)).written).toEqual([{ to: 0, atEnd: true }]);
  });

  it('begins again where the checkpoint stands when somebody else moved it', async () => {
    const { resumedAt, written } = await projected(await storeOf(10), 1, 2);
    expect(resumedAt).toEqual([0, 0, 0]);
    expect(written).toEqual([{ to: 10, atEnd: true }]);
  });

  it('passes on what else goes wrong', async () => {
    const broken = new Notebook(() => {
      throw new RangeError('disk full');
    });
    const { signal } = new AbortController();
    await expect(projectLog(await storeOf(1), broken, signal)).rejects.toThrow('disk full');
  });
});
