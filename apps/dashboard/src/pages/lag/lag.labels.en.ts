/** Words of the page that are said while it is not open. */
export const lagLabelsEn = {
  'nav.lag': 'Lag',
  'palette.lag': 'Go to how soon we know',
} as const;
