import { randomUUID } from 'node:crypto';
import {
  NO_STREAM,
  jsonEvent,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { LedgerIdentity } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import { isSameZone } from '#kernel/zone';
import { LedgerRefused } from '../ledger-refused.ts';
import { drained } from './drained.ts';
import { patiently, type Waiting } from './patience.ts';
import type { SharedServer } from './shared-server.ts';
import { LEDGER_STREAM } from './stored-shape.ts';

/** Raised with the stored shape of events, so that an older program leaves a newer ledger alone. */
const SCHEMA_VERSION = 1;

/**
 * Which ledger rests in a server, made by whichever process comes first.
 * @throws LedgerRefused, StoreUnavailable
 */
export async function openIdentity(
  server: SharedServer,
  waiting: Waiting,
  zone: Zone | undefined,
): Promise<LedgerIdentity> {
  const identity = await patiently(
    async () =>
      (await readIdentity(server, waiting)) ?? makeIdentity(server, waiting, zone ?? 'UTC'),
    waiting,
  );
  if (zone !== undefined && !isSameZone(zone, identity.zone)) {
    throw new LedgerRefused(
      `The ledger in EventStoreDB counts days in ${identity.zone}, not in ${zone}: a ledger keeps its zone.`,
    );
  }
  return identity;
}

async function makeIdentity(
  server: SharedServer,
  waiting: Waiting,
  zone: Zone,
): Promise<LedgerIdentity> {
  const data = { ledgerId: randomUUID(), zone, schemaVersion: SCHEMA_VERSION };
  const events = [jsonEvent({ type: 'LedgerMade', data })];
  await server.appender
    .send({ stream: LEDGER_STREAM, expected: NO_STREAM, events })
    .catch((error: unknown) => {
      // Another process was faster; its word counts.
      if (!(error instanceof WrongExpectedVersionError)) throw error;
    });
  const made = await readIdentity(server, waiting);
  if (!made) throw new LedgerRefused(`The stream ${LEDGER_STREAM} cannot be read.`);
  return made;
}

async function readIdentity(
  { reader, patience }: SharedServer,
  { signal }: Waiting,
): Promise<LedgerIdentity | undefined> {
  const read = () => reader.readStream(LEDGER_STREAM, { maxCount: 1, requiresLeader: true });
  const [first] = await drained(read, { silenceMs: patience.attemptMs, signal }).catch(
    (error: unknown) => {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    },
  );
  return first?.event && identityOf(first.event.data);
}

function identityOf(data: unknown): LedgerIdentity {
  const { ledgerId, zone, schemaVersion } = data as Record<string, unknown>;
  if (
    schemaVersion !== SCHEMA_VERSION ||
    typeof ledgerId !== 'string' ||
    typeof zone !== 'string'
  ) {
    throw new LedgerRefused(
      `The ledger in EventStoreDB is written in version ${JSON.stringify(schemaVersion ?? 'none')}; this program reads ${SCHEMA_VERSION}.`,
    );
  }
  return { ledgerId, zone };
}
