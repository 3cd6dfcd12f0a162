import type { Group } from '#events/groups';

/** What the timeline can be narrowed to; a group without its label does not compile. */
const groups = {
  'timeline.contacts': 'Contacts',
  'timeline.orders': 'Orders',
  'timeline.contracts': 'Contracts',
  'timeline.people': 'People',
  'timeline.threats': 'Threats',
  'timeline.actions': 'Next steps',
  'timeline.account': 'Account',
} as const satisfies Readonly<Record<`timeline.${Group}`, string>>;

/** Words around the timeline; what happened is said by the words of the events. */
export const timelineEn = {
  ...groups,
  'timeline.title': 'Timeline',
  'timeline.filter': 'Show',
  'timeline.all': 'All',
  'timeline.count': '{count, plural, one {# event} other {# events}}',
  'timeline.empty': 'Nothing fits. Take a filter or a word away to see more.',
  'timeline.csv': 'CSV',
  'timeline.search': 'Search in what happened',
  'timeline.years': 'Go to a year',
  'timeline.toYear': 'Go to {year}',
  'timeline.toDay': 'Go to',
  'timeline.because': 'Events behind: {cause}',
  'timeline.becauseGone': 'The score has other causes by now.',
  'timeline.becauseAmong':
    '{count, plural, one {# of these counts} other {# of these count}}; the others are of the same kind.',
  'timeline.showAll': 'Show all events',
  'timeline.corrected': 'corrected {by}, {moment}',
  'timeline.retracted': 'withdrawn {by}, {moment}',
  'timeline.showAmended': 'show that event',
  'timeline.late': 'recorded {days, plural, one {a day} other {# days}} later',
  'timeline.imported': 'imported, row {row}',
  'timeline.captured': 'captured by {actor}',
  'timeline.entered': 'by {actor}',
  'timeline.mine': 'by you',
  'timeline.asOf': 'See this day',
  'timeline.asOfTip': 'Show the whole page as it stood at the end of {day}',
  'timeline.recorded': 'Recorded {moment}',
  'timeline.occurred': 'Occurred {moment}',
  'timeline.unreadable': 'An event that cannot be read ({type})',
  'timeline.sealed': 'What was written to it cannot be opened.',
  'timeline.revision': 'Revision {revision}, position {position}',
  'timeline.id': 'Event {id}',
} as const;
