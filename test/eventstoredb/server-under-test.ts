import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import type { JSONEventData, JSONEventType } from '@eventstore/db-client';
import { uuidOf } from '#kernel/hash';
import { startEventStoreDb } from './stand-in.ts';

export type OrderPlaced = JSONEventType<'OrderPlaced', { readonly orderId: string }>;

/**
 * The server whose rules are tried: the one MAINSTAY_TEST_EVENTSTORE names, else the stand-in. So the rules
 * the stand-in keeps are those a real server was seen to keep.
 */
export async function serverUnderTest(): Promise<{
  readonly client: EventStoreDBClient;
  readonly connectionString: string;
  readonly stop: () => Promise<void>;
}> {
  const named = process.env['MAINSTAY_TEST_EVENTSTORE'];
  const standIn = named === undefined ? await startEventStoreDb() : undefined;
  const connectionString = named ?? standIn?.connectionString ?? '';
  const client = EventStoreDBClient.connectionString(connectionString);
  return {
    client,
    connectionString,
    stop: async () => {
      await client.dispose();
      await standIn?.stop();
    },
  };
}

/** A stream nobody else uses, in a server that may hold anything. */
export const newStream = (): string => `account-${randomUUID()}`;

/** An event of a stream: the same name gives the same id there. */
export const named = (stream: string, name: string): JSONEventData<OrderPlaced> =>
  jsonEvent<OrderPlaced>({
    id: uuidOf(stream, name),
    type: 'OrderPlaced',
    data: { orderId: name },
    metadata: { actor: 'a1', origin: 'entered' },
  });

export const allNamed = (
  stream: string,
  ...names: readonly string[]
): JSONEventData<OrderPlaced>[] => names.map((name) => named(stream, name));

/** Reads to the end: a read that is left half way keeps its call open. */
export async function drained<T>(events: AsyncIterable<T>): Promise<readonly T[]> {
  return Array.fromAsync(events);
}
