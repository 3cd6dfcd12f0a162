/** Words of a digest. */
export const digestEn = {
  'digest.title': 'Digest',
  'digest.of': 'The day of {name}, {day}',
  'digest.ofAll': 'Everybody’s day, {day}',
  'digest.past': 'As it was known when the day was over.',
  'digest.ahead': 'As far as it is known today; risks and amounts are today’s.',
  'digest.day': 'Day',
  'digest.print': 'Print',
  'digest.today': 'Open Today',
  'digest.more': 'and {count, number} more',
  'digest.atStake': '{amount} can be kept.',
} as const;
