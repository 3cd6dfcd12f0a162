/** Words of Today. */
export const todayEn = {
  'today.title': 'Today',
  'today.whose': 'Whose day',
  'today.mine': 'Mine',
  'today.all': 'Everybody’s',
  'today.of': 'That of {name}',
  'today.day': 'Day',
  'today.today': 'Today',
  'today.monday': 'Next Monday',
  'today.shown': 'You look at {day}, {away}, as far as it is known now.',
  'today.atStakeMeans':
    'Renewable revenue, times the chance to lose it, where something can be done about it.',
  'today.atStakeAhead':
    'As it is today: risks and amounts are not told ahead; what is due is that of the day shown.',
  'today.aside': '{count, plural, one {One set aside} other {# set aside}}',
  'today.inHand': '{count, plural, one {One in hand} other {# in hand}}',
  'today.more': 'Show more',
  'today.noManager': 'no manager',
  'today.asideUntil': 'until {day}',
  'today.inHandBy': '{purpose}, due {away}, {day}',
  'today.stakeTip': 'Renewable revenue × chance to lose it',
  'today.lastContact': 'Last contact {away}, {day}',
  'today.noContact': 'No contact on record',
  'today.open': 'Open the account',
  'today.why': 'Why',
} as const;
