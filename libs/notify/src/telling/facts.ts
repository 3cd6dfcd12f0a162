import type { StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import { epochMsOf } from '#kernel/time';
import { wirePosition } from '#kernel/wire-position';
import type { Kind } from '../kinds.ts';
import { accountLink, messageOf, type Message } from '../message.ts';

const THREAT = 'CompetitorThreatLogged';

/** What is told of events as they are recorded, in their order. Nothing sealed is looked at, and no name is said. */
export const factMessages = (
  events: readonly StoredEvent[],
  wanted: ReadonlySet<Kind>,
  ledgerId: string,
): readonly Message[] =>
  events.flatMap((event) => [
    ...(wanted.has('fact.recorded') ? [factRecorded(event, ledgerId)] : []),
    ...(wanted.has('threat.logged') && event.type === THREAT
      ? [threatLogged(event, ledgerId)]
      : []),
  ]);

function factRecorded(event: StoredEvent, ledgerId: string): Message {
  const { id, type, stream, revision, position, occurredAt, recordedAt } = event;
  const accountId = accountOf(stream);
  return messageOf({
    ledgerId,
    kind: 'fact.recorded',
    key: [position],
    subject: accountId ?? stream,
    atMs: epochMsOf(recordedAt),
    data: {
      eventId: id,
      eventType: type,
      accountId: accountId ?? null,
      revision,
      position: wirePosition(ledgerId, position),
      occurredAt,
      recordedAt,
      link: accountId === undefined ? null : accountLink(accountId),
    },
  });
}

function threatLogged(event: StoredEvent, ledgerId: string): Message {
  const { id, stream, position, data, occurredAt, recordedAt } = event;
  const accountId = accountOf(stream) ?? stream;
  // What stands in the ledger was checked when it was recorded.
  const { threatId, severity } = JSON.parse(data) as { threatId: string; severity: string };
  return messageOf({
    ledgerId,
    kind: 'threat.logged',
    key: [position],
    subject: accountId,
    atMs: epochMsOf(recordedAt),
    data: {
      accountId,
      threatId,
      severity,
      eventId: id,
      position: wirePosition(ledgerId, position),
      occurredAt,
      recordedAt,
      link: accountLink(accountId),
    },
  });
}
