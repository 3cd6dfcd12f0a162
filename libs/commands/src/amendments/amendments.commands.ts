import { isRecord } from '#kernel/json';
import { Records } from '../command/records.ts';
import { fault } from '../forms/faults.ts';
import { optional, type Field } from '../forms/field.ts';
import { identifier, note } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { correctEvent, momentOf, retractEvent } from './amendments.decisions.ts';
import { lookUpAsCorrected } from './amendments.lookups.ts';

const eventId = identifier('Id of the event.');

/** Fields of another form: which one is known once the event is, so they are read when it is decided. */
const content: Field<Readonly<Record<string, unknown>>> = {
  read: (value, tell) => (isRecord(value) ? value : tell(fault('not-content'))),
  optional: false,
  kind: 'record',
  place: 'data',
  schema: {
    type: 'object',
    description:
      'The whole new content, in the fields of the command that records such an event; ' +
      'occurredAt or occurredOn where the moment was wrong.',
    additionalProperties: true,
  },
};

export class CorrectEvent extends Records('EventCorrected', {
  route: 'events/:eventId/correct',
  summary: 'Corrects an event: the new content holds, the old one stays on record.',
  fields: { eventId, content },
  content: ({ eventId, content }) => ({ data: { event: eventId, fields: content } }),
  decide: correctEvent,
  lookUp: lookUpAsCorrected,
  comparesTexts: true,
  alsoWhen: momentOf,
}) {}

export class RetractEvent extends Records('EventRetracted', {
  route: 'events/:eventId/retract',
  summary: 'Withdraws an event; it stays on record. Retracting a retraction brings it back.',
  fields: { eventId, reason: optional(note('Why, in words for those who read it later.')) },
  content: ({ eventId, reason }) => ({ data: { event: eventId }, ...textsOf({ reason }) }),
  decide: retractEvent,
  comparesTexts: true,
}) {}
