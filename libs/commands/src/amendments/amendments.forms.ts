import { optional, type Field } from '../forms/field.ts';
import { identifier, note } from '../forms/fields.ts';
import { form, textsOf } from '../forms/form.ts';

const eventId = identifier('Id of the event.');
const ofEvent = ['accountId', 'eventId'];

/** Fields of another form: which one is known once the event is, so they are read when it is decided. */
const content: Field<Readonly<Record<string, unknown>>> = {
  read: (value, tell) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : tell('must be an object with the fields the event was recorded by'),
  optional: false,
  schema: {
    type: 'object',
    description:
      'The whole new content, in the fields of the command that records such an event; ' +
      'occurredAt or occurredOn where the moment was wrong.',
    additionalProperties: true,
  },
};

export const correctEventForm = form('EventCorrected', {
  summary: 'Corrects an event: the new content holds, the old one stays on record.',
  inPath: ofEvent,
  fields: { eventId, content },
  content: ({ eventId, content }) => ({ data: { event: eventId, fields: content } }),
});

export const retractEventForm = form('EventRetracted', {
  summary: 'Withdraws an event; it stays on record. Retracting a retraction brings it back.',
  inPath: ofEvent,
  fields: { eventId, reason: optional(note('Why, in words for those who read it later.')) },
  content: ({ eventId, reason }) => ({ data: { event: eventId }, ...textsOf({ reason }) }),
});
