import { SEVERITIES } from '#events/competition/competition.events';
import { optional } from '../forms/field.ts';
import { amount, currency, identifier, note, oneOf, text } from '../forms/fields.ts';
import { form, minorOf, textsOf } from '../forms/form.ts';

const threatId = identifier('The threat.', 'T-1');
const severity = oneOf(SEVERITIES, 'How serious it is.');
const evidence = optional(note('What it is known from.'));
const ofThreat = ['accountId', 'threatId'];

export const logThreatForm = form('CompetitorThreatLogged', {
  summary: 'Logs a competitor who is after the account.',
  fields: { threatId, rival: text('The competitor.'), severity, evidence },
  content: ({ evidence, ...data }) => ({ data, ...textsOf({ evidence }) }),
});

export const reassessThreatForm = form('CompetitorThreatReassessed', {
  summary: 'Judges an open threat anew.',
  inPath: ofThreat,
  fields: { threatId, severity, evidence },
  content: ({ evidence, ...data }) => ({ data, ...textsOf({ evidence }) }),
});

export const takeDefenceActionForm = form('DefenceActionTaken', {
  summary: 'Records what was done against an open threat.',
  inPath: ofThreat,
  fields: { threatId, action: note('What was done.') },
  content: ({ threatId, action }) => ({ data: { threatId }, personal: { action } }),
});

export const defendThreatForm = form('CompetitorThreatDefended', {
  summary: 'Records that the competitor was sent away.',
  inPath: ofThreat,
  fields: { threatId, note: optional(note('What did it.')) },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
});

export const loseBusinessForm = form('BusinessLostToCompetitor', {
  summary: 'Records business lost to the competitor; the account may stay.',
  inPath: ofThreat,
  fields: {
    threatId,
    annualValue: optional(amount('What the lost business was worth a year.')),
    currency: optional(currency('Needed with a value.')),
    note: optional(note('What did it.')),
  },
  content: ({ threatId, annualValue, currency, note }, tell) => {
    if ((annualValue === undefined) !== (currency === undefined)) {
      tell('currency', 'goes together with annualValue');
    }
    const said = textsOf({ note });
    if (annualValue === undefined || currency === undefined) return { data: { threatId }, ...said };
    const annualValueMinor = minorOf(annualValue, currency, 'annualValue', tell);
    return { data: { threatId, annualValueMinor, currency }, ...said };
  },
});
