/** Words of the page of what auditors read. */
export const readsEn = {
  'reads.title': 'What auditors read',
  'reads.lead':
    'Each time an auditor is shown texts about people, or takes a file along, it stands here: kept for 400 days, for the owner and for auditors.',
  'reads.none': 'No auditor has read anything yet.',
  'reads.when': 'When',
  'reads.who': 'Who',
  'reads.what': 'What',
  'reads.account': 'Account',
  'reads.more': 'Show older ones',
  'reads.csv': 'Download as CSV',
  'reads.mayNot': 'This is for the owner and for auditors.',
  'reads.kind.account': 'the account',
  'reads.kind.timeline': 'the timeline',
  'reads.kind.event': 'one event',
  'reads.kind.things': 'what the account has',
  'reads.kind.actions': 'next steps',
  'reads.kind.search': 'a search',
  'reads.kind.file': 'a file (CSV)',
  'reads.kind.live': 'watched the account',
  'reads.kind.figures': 'figures by person',
  'reads.kind.other': 'something else',
} as const;
