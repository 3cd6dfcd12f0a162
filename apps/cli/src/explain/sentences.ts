import { formatAmount } from '#kernel/money';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { figureShown } from '#insights/score/shown-figure';
import type { AccountView, Contribution } from '#insights/views';

type Params = Contribution['params'];

/** What a contribution's figures mean, with people's names where they are known. */
type Sentence = (
  params: Params,
  nameOf: (stakeholderId: string) => string,
  horizonDays: number,
) => string;

/** The sentence for each cause of a score, by its code: a contribution in words. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  rhythm: ({ orderDays, customerDays, silentDays, probability }, _nameOf, horizonDays) =>
    `It ordered on ${count(orderDays, 'day')} of ${figure(customerDays)} and has been silent for ${count(silentDays, 'day')}: by that rhythm alone no order comes in the next ${count(horizonDays, 'day')} with ${percent(probability)}.`,
  'rhythm-level': () => 'The average account under this calibration.',
  'rhythm-rhythm': ({ orderDays, customerDays }) =>
    `How often and how lately it had ordered by its last order (${count(orderDays, 'day')} of ${figure(customerDays)}).`,
  'rhythm-regularity': ({ usualGapDays }) =>
    `How evenly its orders come, usually ${count(usualGapDays, 'day')} apart.`,
  'rhythm-trend': () => 'Whether its orders had become more or fewer.',
  'rhythm-value': () => 'What it ordered, and lately.',
  'rhythm-returns': ({ returns }) => `${capital(count(returns, 'return'))}.`,
  'rhythm-silence': ({ silentDays, gaps }) =>
    `Silent since its last order: ${count(silentDays, 'day')}, ${figure(gaps)} of its usual gap.`,
  'contract-running': (params) =>
    `${capital(contractOf(params))} runs until ${params['endsOn']}, its decision (${params['decisionOn']}) lies beyond the horizon: by that alone ${percent(params['probability'])}.`,
  'renewal-due': (params) =>
    `The customer decides by ${params['decisionOn']} on renewal ${params['renewal']} of ${contractOf(params)}: by that alone ${percent(params['probability'])}.`,
  'renewal-passed': (params) =>
    `The day to decide on ${contractOf(params)} passed on ${params['decisionOn']} without a renewal: by that alone ${percent(params['probability'])}.`,
  'contract-terminated': (params) =>
    `${capital(contractOf(params))} is terminated and ends on ${params['endsOn']}: by that alone ${percent(params['probability'])}.`,
  threat: ({ severity, threatId, days }) =>
    `A ${severity} threat by a competitor (${threatId}) is open, assessed ${count(days, 'day')} ago.`,
  'key-person-left': ({ stakeholderId, roles, days }, nameOf) =>
    `${nameOf(String(stakeholderId))} (${roles}) left ${count(days, 'day')} ago and has no successor.`,
  'coverage-low': ({ coverage, target }) =>
    `Coverage is ${figureShown('coverage', Number(coverage), 1)}, below its target of ${figure(target)}.`,
  'cadence-missed': ({ people, stakeholderIds }, nameOf) =>
    `Agreed contacts with ${missedWith(Number(people), String(stakeholderIds), nameOf)} were missed twice.`,

  'repeat-rhythm': ({ orderDays, gapDays, medianDays }) =>
    `Its last order is ${count(gapDays, 'day')} ago, the usual gap is ${count(medianDays, 'day')} (${count(orderDays, 'order day')}).`,
  'repeat-contract': ({ calledOff, expected }) =>
    `${count(calledOff, 'call-off')} of ${figure(expected)} committed to by now in this term.`,
  wallet: ({ revenueMinor, annualMinor, currency }) =>
    `We have ${amount(revenueMinor, currency)} of an estimated ${amount(annualMinor, currency)} it spends a year.`,
  commitment: ({ contractPercent, remainingMonths }) =>
    `${figure(contractPercent)} % of the year's revenue is under contract, which runs ${figure(remainingMonths)} months on.`,
  tenure: ({ years }) => `Its first business with us is ${figure(years)} years ago.`,
  resilience: ({ defended, lost }) =>
    `${count(defended, 'competitor threat')} defended, ${figure(lost)} lost.`,

  'role-vacant': ({ role, weightPercent }) =>
    `Nobody is known as ${role}, which carries ${figure(weightPercent)} %.`,
  'role-held': ({ role, weightPercent, stakeholderId, tie }, nameOf) =>
    `${nameOf(String(stakeholderId))} is ${role} (${figure(weightPercent)} %), with a tie of ${figure(tie)}.`,
};

/** A contribution in a sentence; one this version has no words for by its code. */
export function sentenceFor({ code, params }: Contribution, view: AccountView): string {
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  const nameOf = (id: string): string =>
    view.stakeholders.find(({ stakeholderId }) => stakeholderId === id)?.name ?? id;
  return sentence ? sentence(params, nameOf, view.horizonDays) : code;
}

/** The same beside a list, where nobody's name is known: people by their ids. */
export const causeSentence = ({ code, params }: Contribution): string =>
  (Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined)?.(
    params,
    (id) => id,
    HORIZON_DAYS,
  ) ?? code;

type Figure = string | number | undefined;

const contractOf = ({ contracts, contractId }: Params): string =>
  contracts === 1
    ? `contract ${contractId}`
    : `contract ${contractId}, the shakiest of ${contracts},`;

const figure = (value: Figure): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value);

const count = (value: Figure, noun: string): string =>
  `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;

const percent = (probability: Figure): string => `${(Number(probability) * 100).toFixed(1)} %`;

const amount = (minor: Figure, currency: Figure): string =>
  `${formatAmount(Number(minor), String(currency))} ${String(currency)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first of those missed by name, the others by their number. */
function missedWith(people: number, ids: string, nameOf: (id: string) => string): string {
  const named = ids.split(', ').map(nameOf);
  const others = people - named.length;
  return `${named.join(', ')}${others > 0 ? ` and ${count(others, 'other')}` : ''}`;
}
