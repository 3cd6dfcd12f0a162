/** Words of the page that are said while it is not open. */
export const rulesLabelsEn = {
  'nav.rules': 'Rules',
  'palette.rules': 'Rules: what holds for everybody here',
} as const;
