/** Words of the page that are said while it is not open. */
export const portfolioLabelsEn = {
  'nav.portfolio': 'Portfolio',
  'palette.portfolio': 'Go to the portfolio',
  'palette.atRisk': 'Show accounts with high churn risk',
  'palette.keyAccounts': 'Show key accounts',
  'palette.dropping': 'Show who gets worse soonest',
  'keys.home': 'Go to the portfolio',
  'keys.portfolio': 'In the portfolio',
  'keys.search': 'Search',
  'keys.next': 'Next row',
  'keys.previous': 'Previous row',
  'keys.open': 'Open the account',
  'keys.select': 'Select the account',
  'keys.peek': 'Look at the account beside the list',
} as const;
