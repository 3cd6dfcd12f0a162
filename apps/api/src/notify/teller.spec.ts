import type { QueryBus } from '@nestjs/cqrs';
import { samples } from '#events/testing/samples';
import { Ledger as GivenLedger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryWebhookStore } from '#stores/memory/webhook-store';
import { Ledger } from '../stores/ledger.ts';
import type { Digests } from './digests.ts';
import { MovedOn, Teller } from './teller.ts';

const clock = new FixedClock('2026-03-02T09:00:00.000Z');
const FACTS = new Set(['fact.recorded'] as const);

/** Two processes that tell of the same ledger, over the same store; nothing stands that facts alone do not say. */
async function givenTwo() {
  const events = new MemoryEventStore(clock, { zone: 'UTC' });
  const given = new GivenLedger(events, new MemoryKeys());
  const store = new MemoryWebhookStore();
  const parts = {
    ...{ store, events, clock, digestHour: 7, scanEveryMs: 0 },
    ledger: new Ledger((await events.identity()).ledgerId, 'UTC'),
    questions: { execute: () => Promise.resolve([]) } as unknown as QueryBus,
    digests: {} as Digests,
  };
  await store.tell({ expected: undefined, cursor: '0', messages: [], marks: [], forget: [] });
  await given.record('acme', [samples.AccountOpened]);
  await given.record('bolt', [samples.AccountOpened]);
  return { store, tellers: [new Teller(parts), new Teller(parts)] as const };
}

const idsIn = async (store: MemoryWebhookStore): Promise<readonly string[]> =>
  (await store.after(0, [...FACTS], 100)).map(({ id }) => id);

describe('two processes that find out what there is to tell', () => {
  it('tell each fact once: who comes second stops, and looks again', async () => {
    const { store, tellers } = await givenTwo();
    const cursor = await store.cursor();
    await tellers[0].round(cursor, FACTS);
    const told = await idsIn(store);
    expect(told).toHaveLength(2);
    await expect(tellers[1].round(cursor, FACTS)).rejects.toThrow(MovedOn);
    expect(await idsIn(store)).toEqual(told);
    await tellers[1].round(await store.cursor(), FACTS);
    expect(await idsIn(store)).toEqual(told);
  });

  it('tell each fact once also when they look at the same time', async () => {
    const { store, tellers } = await givenTwo();
    const cursor = await store.cursor();
    const rounds = await Promise.allSettled(tellers.map((one) => one.round(cursor, FACTS)));
    expect(rounds.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(new Set(await idsIn(store)).size).toBe(2);
  });
});
