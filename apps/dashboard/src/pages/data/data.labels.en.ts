/** Words of the page that are said while it is not open. */
export const dataLabelsEn = {
  'nav.data': 'Data',
  'palette.data': 'Data: imports, backups, tokens, sessions',
} as const;
