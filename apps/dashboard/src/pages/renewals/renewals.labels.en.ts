/** Words of the page that are said while it is not open. */
export const renewalsLabelsEn = {
  'nav.renewals': 'Renewals',
  'palette.renewals': 'Go to the renewals',
} as const;
