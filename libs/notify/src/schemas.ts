import { DATA } from './data-schemas.ts';
import { KINDS, TEST_KIND, type Kind } from './kinds.ts';
import { TYPE_PREFIX } from './message.ts';
import { moment, text, type Schema } from './schema-parts.ts';

/** All kinds, and the test. */
export const TOLD_KINDS = [...KINDS, TEST_KIND] as const;

type Told = (typeof TOLD_KINDS)[number];

/** When a message of a kind is told. */
export const TOLD_WHEN: Readonly<Record<Told, string>> = {
  'duty.due': 'A duty first stands in somebody’s list, or was moved to another day.',
  'account.band-changed': 'A score of an account is in another band than was told last.',
  'threat.logged': 'A competitor’s threat was recorded.',
  'fact.recorded': 'Anything was recorded.',
  'digest.daily': 'The day of a colleague, once each morning.',
  [TEST_KIND]: 'Somebody asked for a test of an endpoint.',
};

/** A whole body: a CloudEvent in structured JSON. */
export const bodySchema = (kind: Kind | typeof TEST_KIND): Schema => ({
  type: 'object',
  properties: {
    specversion: { const: '1.0', description: 'The version of CloudEvents.' },
    id: text('The same as `webhook-id`: who hears it twice can tell.', MESSAGE_ID),
    source: {
      type: 'string',
      format: 'uri-reference',
      description: 'The ledger it comes from.',
      examples: ['/ledgers/ledger-1'],
    },
    type: { const: TYPE_PREFIX + kind, description: 'What kind of message it is.' },
    subject: text('What it is about, where it is about one thing.', SUBJECTS[kind] ?? 'acme'),
    time: moment('When it was told.', '2026-03-02T09:31:13.020Z'),
    datacontenttype: { const: 'application/json', description: 'What `data` is written in.' },
    data: { ...DATA[kind], description: 'What is told.' },
  },
  required: ['specversion', 'id', 'source', 'type', 'time', 'datacontenttype', 'data'],
  additionalProperties: false,
});

export const MESSAGE_ID = 'msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b';

/** Where it is no account. */
const SUBJECTS: Readonly<Partial<Record<Told, string>>> = { 'digest.daily': 'anna' };
