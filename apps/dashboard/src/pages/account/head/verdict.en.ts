/** How an account stands, in one sentence each; which one is chosen by its state. */
export const verdictEn = {
  'verdict.problem':
    'Nothing can be judged here until a fault in the history of this account is mended.',
  'verdict.lost': 'This account is lost.',
  'verdict.lostOn': 'This account was lost {away}, on {day}.',
  'verdict.lostTo': 'This account was lost to {rival} {away}, on {day}.',
  'verdict.early': 'Too early to say how this account stands; what is missing is said below.',
  'verdict.unknown': 'Nothing is known yet by which this account could be judged.',
  'verdict.prospect':
    '{people, plural, =0 {A prospect where nobody is known yet.} one {A prospect where one person is known.} other {A prospect where # people are known.}}',
  'verdict.risk.threat':
    '{rival} is after this account: {meaning, select, leaves {{chance} that the customer leaves} other {{chance} that no order comes}} within {horizonDays, number} days.',
  'verdict.risk.key-person-left':
    '{person} left and nobody has followed: {meaning, select, leaves {{chance} that the customer leaves} other {{chance} that no order comes}} within {horizonDays, number} days.',
  'verdict.risk.coverage-low':
    'Too few living ties to those who decide: {meaning, select, leaves {{chance} that the customer leaves} other {{chance} that no order comes}} within {horizonDays, number} days.',
  'verdict.risk.cadence-missed':
    'Those who decide were not met as agreed: {meaning, select, leaves {{chance} that the customer leaves} other {{chance} that no order comes}} within {horizonDays, number} days.',
  'verdict.risk.renewal-due':
    'They decide about contract {contractId} by {decisionOn}: {chance} that the customer leaves within {horizonDays, number} days.',
  'verdict.risk.renewal-passed':
    'The day to renew contract {contractId}, {decisionOn}, has passed: {chance} that the customer leaves within {horizonDays, number} days.',
  'verdict.risk.contract-terminated':
    'Contract {contractId} is terminated and ends on {endsOn}: {chance} that the customer leaves within {horizonDays, number} days.',
  'verdict.risk.rhythm':
    'No order for {silentDays, plural, =0 {less than a day} one {# day} other {# days}}: {chance} that none comes within {horizonDays, number} days.',
  'verdict.unsure.threat':
    '{rival} is after this account; churn risk: {bands}, its level is uncertain.',
  'verdict.unsure.key-person-left':
    '{person} left and nobody has followed; churn risk: {bands}, its level is uncertain.',
  'verdict.unsure.coverage-low':
    'Too few living ties to those who decide; churn risk: {bands}, its level is uncertain.',
  'verdict.unsure.cadence-missed':
    'Those who decide were not met as agreed; churn risk: {bands}, its level is uncertain.',
  'verdict.silent':
    'No order for {silentDays, plural, =0 {less than a day} one {# day} other {# days}}, which is long for them.',
  'verdict.weak.churnRisk': 'The risk is high: {value}.',
  'verdict.weak.loyalty': 'No great risk for now, but little loyalty: {value} of 100.',
  'verdict.weak.coverage':
    'No great risk for now, but hardly a living tie to those who decide: coverage is {value} of 100.',
  'verdict.slipping.churnRisk': 'Well for now; the risk gets worse {away}, {day}, if nobody acts.',
  'verdict.slipping.loyalty': 'Well for now; loyalty gets worse {away}, {day}, if nobody acts.',
  'verdict.slipping.coverage': 'Well for now; coverage gets worse {away}, {day}, if nobody acts.',
  'verdict.well': 'Stands well; nothing gets worse within 90 days.',
} as const;
