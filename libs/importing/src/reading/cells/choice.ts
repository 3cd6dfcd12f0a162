/** What people and programs call the words of our choices, folded: lower case, letters and digits alone. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  call: [
    'phonecall',
    'phone',
    'telephone',
    'telephonecall',
    'anruf',
    'telefonat',
    'telefon',
    'appel',
    'llamada',
    'loggedcall',
  ],
  mail: [
    'email',
    'emails',
    'sentemail',
    'emailmessage',
    'incomingemail',
    'outgoingemail',
    'forwardedemail',
    'courriel',
    'correo',
  ],
  meeting: [
    'appointment',
    'event',
    'videocall',
    'videomeeting',
    'onlinemeeting',
    'videoconference',
    'demo',
    'termin',
    'besprechung',
    'treffen',
    'reunion',
    'riunione',
  ],
  visit: [
    'onsite',
    'onsitevisit',
    'sitevisit',
    'customervisit',
    'besuch',
    'kundenbesuch',
    'visite',
    'visita',
  ],
  letter: ['post', 'postalmail', 'brief', 'lettre', 'carta', 'lettera'],
  review: ['qbr', 'businessreview', 'quarterlybusinessreview', 'quarterlyreview', 'accountreview'],
  inbound: ['in', 'incoming', 'received', 'inboundcall', 'eingehend', 'entrant', 'entrante'],
  outbound: ['out', 'outgoing', 'sent', 'outboundcall', 'ausgehend', 'sortant', 'saliente'],
  minor: ['low', 'small', 'niedrig', 'gering', 'faible', 'baja'],
  moderate: ['medium', 'mid', 'normal', 'mittel', 'moyen', 'media'],
  serious: [
    'high',
    'critical',
    'urgent',
    'severe',
    'major',
    'hoch',
    'kritisch',
    'ernst',
    'eleve',
    'alta',
  ],
  'senior-executive': [
    'executive',
    'executivesponsor',
    'economicbuyer',
    'economicdecisionmaker',
    'seniormanagement',
  ],
  'technical-decider': [
    'technicalbuyer',
    'technicaldecisionmaker',
    'technicalevaluator',
    'evaluator',
  ],
  'purchasing-officer': [
    'purchasing',
    'purchaser',
    'procurement',
    'buyer',
    'einkauf',
    'einkaufer',
    'achats',
    'compras',
  ],
  user: ['enduser', 'userbuyer', 'businessuser', 'anwender'],
  champion: ['coach', 'internalchampion', 'advocate', 'sponsor'],
  gatekeeper: ['blocker', 'legalandcompliance'],
  influencer: ['influence', 'beeinflusser'],
  supporter: ['promoter', 'positive', 'proponent', 'friend'],
  neutral: ['passive', 'indifferent'],
  detractor: ['opponent', 'negative', 'critic', 'adversary'],
  competitor: [
    'competition',
    'losttocompetitor',
    'losttocompetition',
    'wenttocompetitor',
    'wentwithcompetitor',
    'wettbewerb',
    'wettbewerber',
  ],
  price: ['pricing', 'tooexpensive', 'cost', 'budget', 'nobudget', 'losttoprice', 'preis'],
  service: ['badservice', 'poorservice', 'quality', 'support', 'poorsupport'],
  'need-ended': [
    'noneed',
    'nolongerneeded',
    'nolongerneedsit',
    'needended',
    'projectcancelled',
    'projectcanceled',
  ],
  'ceased-trading': [
    'outofbusiness',
    'wentoutofbusiness',
    'insolvent',
    'insolvency',
    'bankrupt',
    'bankruptcy',
    'insolvenz',
  ],
  'ad-hoc': ['oneoff', 'single', 'spot'],
  'call-off': ['release', 'releaseorder', 'abruf', 'drawdown'],
};

/** The one of some words that a text means, in any case and by its everyday names; undefined where it means none. */
export function choiceIn<const W extends string>(
  text: string,
  choices: readonly W[],
): W | undefined {
  const word = folded(text);
  if (word === '') return undefined;
  return (
    choices.find((choice) => folded(choice) === word) ??
    choices.find((choice) => EVERYDAY[choice]?.includes(word))
  );
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
