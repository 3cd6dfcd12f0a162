/** Words of the report on how soon things are known. */
export const lagEn = {
  'lag.title': 'How soon we know',
  'lag.lead':
    '{facts, plural, one {# fact was} other {# facts were}} recorded from {from} to {to}: half of them {median, plural, =0 {on the day they happened} one {within # day} other {within # days}}, {share} by the next day.',
  'lag.lead.none': 'Nothing was recorded from {from} to {to}.',
  'lag.means':
    'Days from happening to being recorded, of facts about accounts. What corrects or withdraws is not counted.',
  'lag.within': 'Recorded within',
  'lag.days': '{days, plural, one {# day} other {# days}}',
  'lag.by': 'By',
  'lag.by.source': 'Source',
  'lag.by.person': 'Person',
  'lag.source.entered': 'Entered',
  'lag.source.captured': 'Captured by a program',
  'lag.source.imported': 'Imported',
  'lag.bar': 'Median as a bar',
  'lag.median': 'Median',
  'lag.withinADay': 'By the next day',
  'lag.longest': 'Longest',
  'lag.facts': 'Facts',
  'lag.all': 'All',
  'lag.none.title': 'Nothing recorded',
  'lag.none.text': 'In these days no fact about an account was recorded.',
} as const;
