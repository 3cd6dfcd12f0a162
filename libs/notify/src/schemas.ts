import { KINDS, TEST_KIND, type Kind } from './kinds.ts';
import { TYPE_PREFIX } from './message.ts';

/** JSON Schema, as far as messages need it. */
export type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string', minLength: 1 };
const TEXT_OR_NULL: Schema = { type: ['string', 'null'] };
const DAY: Schema = { type: 'string', format: 'date' };
const DAY_OR_NULL: Schema = { type: ['string', 'null'], format: 'date' };
const MOMENT: Schema = { type: 'string', format: 'date-time' };
const COUNT: Schema = { type: 'integer', minimum: 0 };
const LINK: Schema = {
  type: ['string', 'null'],
  description: 'Where the page shows it, below the address of the installation.',
};
const POSITION: Schema = { type: 'string', description: '`<ledgerId>.<position>`.' };
const STAKE: Schema = {
  type: ['object', 'null'],
  properties: { currency: TEXT, amountMinor: { type: 'integer' } },
  required: ['currency', 'amountMinor'],
};

/** An object that has all of these and nothing else. */
const of = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const listOf = (items: Schema): Schema => ({ type: 'array', items });

const RECORDED = { position: POSITION, occurredAt: MOMENT, recordedAt: MOMENT, link: LINK };

/** What stands in `data`, by kind. */
const DATA: Readonly<Record<Kind | typeof TEST_KIND, Schema>> = {
  'duty.due': of({
    accountId: TEXT,
    matterId: TEXT,
    kind: TEXT,
    ownerId: TEXT_OR_NULL,
    fromOn: DAY,
    dueOn: DAY,
    link: LINK,
  }),
  'account.band-changed': of({
    accountId: TEXT,
    score: { enum: ['loyalty', 'churnRisk', 'coverage'] },
    from: TEXT_OR_NULL,
    to: TEXT_OR_NULL,
    asOf: DAY,
    link: LINK,
  }),
  'threat.logged': of({
    accountId: TEXT,
    threatId: TEXT,
    severity: TEXT,
    eventId: TEXT,
    ...RECORDED,
  }),
  'fact.recorded': of({
    eventId: TEXT,
    eventType: TEXT,
    accountId: TEXT_OR_NULL,
    revision: COUNT,
    ...RECORDED,
  }),
  'digest.daily': of({
    colleagueId: TEXT,
    on: DAY,
    dueTotal: COUNT,
    due: listOf(
      of({
        accountId: TEXT,
        matterId: TEXT,
        kind: TEXT,
        dueOn: DAY,
        lateDays: { type: 'integer' },
        stake: STAKE,
      }),
    ),
    atStakeTotal: COUNT,
    atStake: listOf(
      of({
        accountId: TEXT,
        churnRisk: { type: 'number', minimum: 0, maximum: 1 },
        churnRiskBand: TEXT_OR_NULL,
        stake: STAKE,
        causes: listOf(TEXT),
      }),
    ),
    notToBeForgotten: listOf(
      of({ accountId: TEXT, neglectedOn: DAY_OR_NULL, twoSidedOn: DAY_OR_NULL }),
    ),
    link: LINK,
  }),
  [TEST_KIND]: of({ endpointId: TEXT }),
};

/** All kinds, and the test. */
export const TOLD_KINDS = [...KINDS, TEST_KIND] as const;

/** A whole body: a CloudEvent in structured JSON. */
export const bodySchema = (kind: Kind | typeof TEST_KIND): Schema => ({
  type: 'object',
  properties: {
    specversion: { const: '1.0' },
    id: { ...TEXT, description: 'The same as `webhook-id`: who hears it twice can tell.' },
    source: { type: 'string', format: 'uri-reference' },
    type: { const: TYPE_PREFIX + kind },
    subject: TEXT,
    time: MOMENT,
    datacontenttype: { const: 'application/json' },
    data: DATA[kind],
  },
  required: ['specversion', 'id', 'source', 'type', 'time', 'datacontenttype', 'data'],
  additionalProperties: false,
});
