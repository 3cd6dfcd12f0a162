/** Words about a lost account looked back on. */
export const postMortemEn = {
  'lookback.title': 'Looking back',
  'lookback.means':
    'What models would have said in the two years before the loss, and what was known when: what was seen, not why the customer left.',
  'lookback.warnings': 'Who would have warned',
  'lookback.who': 'Who',
  'lookback.since': 'Warned since',
  'lookback.lead': 'Before the loss',
  'lookback.risk': 'Risk on the eve',
  'lookback.never': 'never',
  'lookback.days': '{days, plural, one {# day} other {# days}}',
  'lookback.atLeast': 'at least {days, plural, one {# day} other {# days}}',
  'lookback.by.in-force': 'The model in force, by what was known then',
  'lookback.by.today-known-now': 'The model of today, by what is known now',
  'lookback.by.today-known-then': 'The model of today, by what was known then',
  'lookback.by.no-order-90-days': 'Rule of thumb: no order for more than 90 days',
  'lookback.by.silent-twice-usual': 'Rule of thumb: silent for twice the usual gap',
  'lookback.knownFrom':
    'The first thing of this account was recorded on {moment}: before, nothing was known then.',
  'lookback.course': 'Churn risk over the two years before the loss',
  'lookback.noRisk': 'In these two years too little was known to judge its churn risk.',
  'lookback.nothingLogged': 'Nothing was logged in the year before the loss.',
  'lookback.signals':
    '{idle, plural, =0 {All that was logged in the year before carried weight} one {Logged in the year before: one kind of event carried no weight} other {Logged in the year before: # kinds of events carried no weight}}',
  'lookback.logged': 'Logged, the newest of its kind',
  'lookback.times': 'Times',
  'lookback.count': '{count, plural, one {once} other {# times}}',
  'lookback.lastOn': 'Last on',
  'lookback.noWeight': 'no weight',
  'lookback.late':
    'Known in time? {late, number} of {facts, plural, one {# fact} other {# facts}} of that year were recorded more than a week late or after the loss, {afterLoss, number} of them after it',
  'lookback.fact': 'Fact',
  'lookback.happened': 'Happened',
  'lookback.recorded': 'Recorded',
  'lookback.lag': 'Later by',
  'lookback.afterLoss': 'after the loss',
  'lookback.all': 'Show all {count, number}',
  'lookback.more': '{count, plural, one {And # older one.} other {And # older ones.}}',
} as const;

declare module '../../../parts/texts/text.ts' {
  interface Words {
    readonly postMortem: typeof postMortemEn;
  }
}
