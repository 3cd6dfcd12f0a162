/** Words of the renewals. */
export const renewalsEn = {
  'renewals.title': 'Renewals',
  'renewals.lead.days':
    '{count, plural, =0 {No contract is decided on within {days, number} days.} one {One contract worth {worth} a year is decided on within {days, number} days.} other {# contracts worth {worth} a year are decided on within {days, number} days.}}',
  'renewals.lead.month':
    '{count, plural, =0 {No contract is decided on in {month}.} one {One contract worth {worth} a year is decided on in {month}.} other {# contracts worth {worth} a year are decided on in {month}.}}',
  'renewals.means':
    'The day is the last on which the customer can decide: the end of the term less the notice.',
  'renewals.within': 'Decided within',
  'renewals.days': '{days, number} days',
  'renewals.manager': 'Manager',
  'renewals.noManager': 'no manager',
  'renewals.csv': 'Download as CSV',
  'renewals.months': 'Contracts by the month of their decision, {currency} a year',
  'renewals.monthTip':
    '{month}: {count, plural, one {one contract} other {# contracts}} worth {worth} a year',
  'renewals.contractTip': '{name}, {contractId}: {worth} a year, decided by {day}',
  'renewals.more': '{count, plural, one {one more} other {# more}}, {worth} a year',
  'renewals.none.title': 'Nothing to decide',
  'renewals.none.text': 'No contract is decided on in this time.',
  'renewals.account': 'Account',
  'renewals.managerId': 'Manager',
  'renewals.contract': 'Contract',
  'renewals.decisionOn': 'Decision by',
  'renewals.endsOn': 'Ends',
  'renewals.value': 'A year',
  'renewals.risk': 'Leaves',
  'renewals.riskTip': 'How likely customers leave at such a decision, by the renewals before',
  'renewals.state': 'If nobody acts',
  'renewals.state.goes-on': 'goes on',
  'renewals.state.ends': 'ends',
  'renewals.state.terminated': 'terminated',
  'renewals.state.drafted': 'not signed yet',
} as const;
