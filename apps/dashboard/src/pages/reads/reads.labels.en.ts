/** Words of the page that are said while it is not open. */
export const readsLabelsEn = {
  'nav.reads': 'What auditors read',
  'palette.reads': 'See what auditors read',
} as const;
