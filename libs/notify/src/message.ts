import { uuidOf } from '#kernel/hash';
import { accountPart } from '#kernel/identifier';
import { instantOf } from '#kernel/time';
import { TEST_KIND, type Kind } from './kinds.ts';

/** What is told, ready to be sent: its id is the same however often it is made, so that whoever hears it twice can tell. */
export interface Message {
  readonly id: string;
  readonly kind: string;
  /** CloudEvents 1.0 in structured JSON. */
  readonly body: string;
  readonly atMs: number;
}

/** What a message says beside its kind; ids, days and figures, never a name or a text. */
interface Said {
  readonly ledgerId: string;
  readonly kind: Kind | typeof TEST_KIND;
  /** What makes it this message and no other. */
  readonly key: readonly (string | number)[];
  /** What it is about, as CloudEvents calls it. */
  readonly subject?: string | undefined;
  readonly atMs: number;
  readonly data: object;
}

/** Types stand under our own name, as CloudEvents asks. */
export const TYPE_PREFIX = 'mainstay.';

export function messageOf({ ledgerId, kind, key, subject, atMs, data }: Said): Message {
  const id = `msg_${uuidOf('notify', ledgerId, kind, ...key).replaceAll('-', '')}`;
  const body = JSON.stringify({
    specversion: '1.0',
    id,
    source: `/ledgers/${ledgerId}`,
    type: TYPE_PREFIX + kind,
    ...(subject === undefined ? {} : { subject }),
    time: instantOf(atMs),
    datacontenttype: 'application/json',
    data,
  });
  return { id, kind, body, atMs };
}

/** Tried by whoever has just set up an endpoint. */
export const testMessage = (ledgerId: string, endpointId: string, atMs: number): Message =>
  messageOf({
    ledgerId,
    kind: TEST_KIND,
    key: [endpointId, atMs],
    atMs,
    data: { endpointId },
  });

/** Where the page shows an account, below the address of the installation. */
export const accountLink = (accountId: string): string => `/accounts/${accountPart(accountId)}`;
