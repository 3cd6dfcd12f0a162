import type { DutyCode, DutyLine, NeglectedLine } from '#insights/views';
import type { Day } from '#kernel/time';

type Params = DutyLine['says']['params'];

/** What a duty says, by its code. */
const SENTENCES: Readonly<Record<DutyCode, (params: Params) => string>> = {
  'action-of-ours': (params) => `We said we would act by ${agreed(params)}.`,
  'action-of-theirs': (params) => `They said they would act by ${agreed(params)}.`,
  'renewal-ahead': ({ contractId, decisionOn, percent }) =>
    `${text(contractId)} decides on ${text(decisionOn)}: ${text(percent)} % leave then.`,
  'renewal-passed': ({ contractId, decisionOn, endsOn }) =>
    `The day to decide on ${text(contractId)} passed on ${text(decisionOn)} without a word; it ends on ${text(endsOn)}.`,
  'draft-unsigned': ({ contractId, draftedOn }) =>
    `${text(contractId)} was drafted on ${text(draftedOn)} and never signed.`,
  'threat-open': ({ rival, severity, days }) =>
    `${text(rival)} is at the door, ${text(severity)}; nothing said or done for ${count(days, 'day')}.`,
  'person-left': ({ role, leftOn }) =>
    `A ${text(role).replaceAll('-', ' ')} left on ${text(leftOn)} and nobody has followed.`,
  'review-due': ({ dueOn, reviewedOn }) =>
    `The next review is due on ${text(dueOn)}; the last was on ${text(reviewedOn)}.`,
  'review-first': ({ dueOn, keySinceOn }) =>
    `The first review is due on ${text(dueOn)}: a key account since ${text(keySinceOn)}.`,
};

export const dutySentence = ({ says }: Pick<DutyLine, 'says'>): string =>
  SENTENCES[says.code](says.params);

/** Why somebody is not to be forgotten. */
export function neglectSentence({ neglectedOn, twoSidedOn }: NeglectedLine, on: Day): string {
  const last =
    twoSidedOn === null
      ? 'No contact of two sides is on record.'
      : `The last contact of two sides was on ${twoSidedOn}.`;
  return neglectedOn === null || neglectedOn > on ? last : `${last} Too few since ${neglectedOn}.`;
}

const agreed = ({ dueOn, purpose, moved }: Params): string =>
  `${text(dueOn)} (${text(purpose)})${Number(moved) > 0 ? `, moved ${count(moved, 'time')}` : ''}`;

type Value = Params[string] | undefined;

const text = (value: Value): string =>
  typeof value === 'object' || value === undefined ? '' : String(value);

const count = (value: Value, noun: string): string =>
  `${text(value)} ${noun}${value === 1 ? '' : 's'}`;
