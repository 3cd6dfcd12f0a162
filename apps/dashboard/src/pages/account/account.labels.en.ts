/** Words of the page that are said while it is not open. */
export const accountLabelsEn = {
  'palette.person': 'Person at {account}',
  'keys.account': 'On an account',
  'keys.score': 'Choose a score',
  'keys.back': 'Back to the portfolio',
  'keys.tab': 'Overview, people, business, timeline',
} as const;
