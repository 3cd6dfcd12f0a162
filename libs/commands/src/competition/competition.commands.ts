import { SEVERITIES } from '#events/competition/competition.events';
import { Records } from '../command/records.ts';
import { amount, currency } from '../forms/amounts.ts';
import { fault } from '../forms/faults.ts';
import { optional } from '../forms/field.ts';
import { note, oneOf, text } from '../forms/fields.ts';
import { minorOf, textsOf } from '../forms/form.ts';
import { ownId, ref } from '../forms/references.ts';
import {
  defendThreat,
  logThreat,
  loseBusiness,
  reassessThreat,
  takeDefenceAction,
} from './competition.decisions.ts';

const threatId = ref('threat', 'The threat.', { example: 'T-1' });
const severity = oneOf(SEVERITIES, 'How serious it is.');
const evidence = optional(note('What it is known from.'));

export class LogThreat extends Records('CompetitorThreatLogged', {
  route: 'threats',
  row: 'threat',
  summary: 'Logs a competitor who is after the account.',
  fields: {
    threatId: ownId('threat', 'T', 'T-1'),
    rival: text('The competitor.'),
    severity,
    evidence,
  },
  content: ({ evidence, ...data }) => ({ data, ...textsOf({ evidence }) }),
  decide: logThreat,
}) {}

export class ReassessThreat extends Records('CompetitorThreatReassessed', {
  route: 'threats/:threatId/reassess',
  row: 'threat_reassessed',
  summary: 'Judges an open threat anew.',
  fields: { threatId, severity, evidence },
  content: ({ evidence, ...data }) => ({ data, ...textsOf({ evidence }) }),
  decide: reassessThreat,
}) {}

export class TakeDefenceAction extends Records('DefenceActionTaken', {
  route: 'threats/:threatId/defence-actions',
  row: 'defence',
  summary: 'Records what was done against an open threat.',
  fields: { threatId, action: note('What was done.') },
  content: ({ threatId, action }) => ({ data: { threatId }, personal: { action } }),
  decide: takeDefenceAction,
}) {}

export class DefendThreat extends Records('CompetitorThreatDefended', {
  route: 'threats/:threatId/defended',
  row: 'threat_defended',
  summary: 'Records that the competitor was sent away.',
  fields: { threatId, note: optional(note('What did it.')) },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
  decide: defendThreat,
}) {}

export class LoseBusiness extends Records('BusinessLostToCompetitor', {
  route: 'threats/:threatId/lost',
  row: 'business_lost',
  summary: 'Records business lost to the competitor; the account may stay.',
  fields: {
    threatId,
    annualValue: optional(amount('What the lost business was worth a year.')),
    currency: optional(currency('Needed with a value.')),
    note: optional(note('What did it.')),
  },
  content: ({ threatId, annualValue, currency, note }, tell) => {
    if ((annualValue === undefined) !== (currency === undefined)) {
      tell('currency', fault('without-value'));
    }
    const said = textsOf({ note });
    if (annualValue === undefined || currency === undefined) return { data: { threatId }, ...said };
    const annualValueMinor = minorOf(annualValue, currency, 'annualValue', tell);
    return { data: { threatId, annualValueMinor, currency }, ...said };
  },
  decide: loseBusiness,
}) {}
