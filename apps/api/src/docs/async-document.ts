import { bodySchema, TOLD_KINDS, type Schema } from '#notify/schemas';

const POSITION: Schema = {
  type: 'string',
  description: '`<ledgerId>.<position>`: where to go on after it.',
};
const PROJECTION: Schema = {
  type: 'string',
  description: 'What is watched: `portfolio`, a list by its name, or `account:ID`.',
};
const ROWS: Schema = {
  type: 'object',
  properties: {
    projection: PROJECTION,
    position: POSITION,
    rows: {
      type: 'array',
      items: { type: 'object' },
      description: 'Each whole, as pages have it.',
    },
    removed: {
      type: 'array',
      items: { type: 'string' },
      description: 'Keys of rows that are gone.',
    },
  },
  required: ['projection', 'position', 'rows', 'removed'],
  additionalProperties: false,
};
const RESET: Schema = {
  type: 'object',
  properties: {
    projection: PROJECTION,
    position: POSITION,
    reason: { enum: ['too-much', 'unknown-position', 'all-scores', 'own-accounts'] },
  },
  required: ['projection', 'position', 'reason'],
  additionalProperties: false,
};

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
    'webhook-id': { type: 'string' },
    'webhook-timestamp': { type: 'string', description: 'Seconds since 1970.' },
    'webhook-signature': {
      type: 'string',
      description:
        '`v1,` and the HMAC-SHA256 of `id.timestamp.body`; several with blanks between them.',
    },
  },
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
};

/** What is sent without being asked for each time: live streams and webhooks, as AsyncAPI describes them. */
export function describeStreams(version: string): object {
  const told = Object.fromEntries(TOLD_KINDS.map((kind) => [kind, messageOf(kind)]));
  const live = Object.fromEntries(
    Object.entries(LIVE).map(([name, { summary, payload }]) => [
      name,
      { name, summary, contentType: 'application/json', payload },
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

const messageOf = (kind: (typeof TOLD_KINDS)[number]): object => ({
  name: kind,
  contentType: 'application/cloudevents+json',
  headers: SIGNED,
  payload: bodySchema(kind),
});

const refs = (named: object): object =>
  Object.fromEntries(
    Object.keys(named).map((name) => [name, { $ref: `#/components/messages/${name}` }]),
  );
