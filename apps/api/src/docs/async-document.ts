import { listOf, of, text, type Schema } from '#notify/schema-parts';
import { bodySchema, MESSAGE_ID, TOLD_KINDS, TOLD_WHEN } from '#notify/schemas';
import { exampleOf } from './async-fields.ts';

const POSITION = text('Where to go on after it, `<ledgerId>.<position>`.', 'ledger-1.4711');
const PROJECTION = text(
  'What is watched: `portfolio`, a list by its name, or `account:ID`.',
  'portfolio',
);
const ROWS = of({
  projection: PROJECTION,
  position: POSITION,
  rows: {
    type: 'array',
    items: { type: 'object' },
    description: 'Each whole, as pages have it.',
    examples: [[{ accountId: 'acme', name: 'Acme', churnRisk: 0.46 }]],
  },
  removed: listOf(text('A key.', 'globex'), 'Keys of rows that are gone.'),
});
const RESET = of({
  projection: PROJECTION,
  position: POSITION,
  reason: {
    enum: ['too-much', 'unknown-position', 'all-scores', 'own-accounts', 'per-person-reports-off'],
    description: 'Why it has to be read again.',
  },
});

/** Messages of the live stream, by the name of their event. */
const LIVE = {
  changed: { summary: 'Rows that events changed.', payload: ROWS },
  scores: { summary: 'Rows that changed by time alone.', payload: ROWS },
  reset: {
    summary: 'Too much changed to be sent: read the page again, then go on.',
    payload: RESET,
  },
} as const;

const SIGNED: Schema = {
  type: 'object',
  properties: {
    'webhook-id': text('The same however often it is sent.', MESSAGE_ID),
    'webhook-timestamp': text('Seconds since 1970.', '1772443873'),
    'webhook-signature': text(
      '`v1,` and the HMAC-SHA256 of `id.timestamp.body`; several with blanks between them.',
      'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
    ),
  },
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
};

/** One message, as AsyncAPI describes it. */
export interface StreamMessage {
  readonly name: string;
  readonly summary: string;
  readonly contentType: string;
  readonly headers?: Schema;
  readonly payload: Schema;
  readonly examples: readonly { readonly headers?: unknown; readonly payload: unknown }[];
}

/** The parts of an AsyncAPI document that ours has. */
export interface StreamsDocument {
  readonly asyncapi: string;
  readonly defaultContentType: string;
  readonly operations: object;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly channels: Readonly<
    Record<
      string,
      {
        readonly address: string | null;
        readonly title: string;
        readonly description: string;
        readonly messages: object;
      }
    >
  >;
  readonly components: { readonly messages: Readonly<Record<string, StreamMessage>> };
}

/** What is sent without being asked for each time: live streams and webhooks, as AsyncAPI describes them. */
export function describeStreams(version: string): StreamsDocument {
  const told = Object.fromEntries(TOLD_KINDS.map((kind) => [kind, messageOf(kind)]));
  const live = Object.fromEntries(
    Object.entries(LIVE).map(([name, { summary, payload }]) => [
      name,
      {
        name,
        summary,
        contentType: 'application/json',
        payload,
        examples: [{ payload: exampleOf(payload) }],
      },
    ]),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Mainstay',
      version,
      description: 'What Mainstay sends as it happens: server-sent events, and signed webhooks.',
    },
    defaultContentType: 'application/json',
    channels: {
      live: {
        address: '/api/v1/live',
        title: 'Live streams',
        description:
          'Server-sent events of the projections named in `projections`. Each id is a position: send the last one as Last-Event-ID, and nothing is missing and nothing comes twice.',
        messages: refs(live),
      },
      webhooks: {
        address: null,
        title: 'Webhooks',
        description:
          'POST to every address that was set up for a kind: at least once, in order, signed as Standard Webhooks.',
        messages: refs(told),
      },
    },
    operations: {
      streamLive: { action: 'send', channel: { $ref: '#/channels/live' } },
      tellWebhooks: { action: 'send', channel: { $ref: '#/channels/webhooks' } },
    },
    components: { messages: { ...live, ...told } },
  };
}

function messageOf(kind: (typeof TOLD_KINDS)[number]): StreamMessage {
  const payload = bodySchema(kind);
  return {
    name: kind,
    summary: TOLD_WHEN[kind],
    contentType: 'application/cloudevents+json',
    headers: SIGNED,
    payload,
    examples: [{ headers: exampleOf(SIGNED), payload: exampleOf(payload) }],
  };
}

const refs = (named: object): object =>
  Object.fromEntries(
    Object.keys(named).map((name) => [name, { $ref: `#/components/messages/${name}` }]),
  );
