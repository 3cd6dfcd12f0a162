/** Words of the page that are said while it is not open. */
export const webhooksLabelsEn = {
  'nav.webhooks': 'Webhooks',
  'palette.webhooks': 'Webhooks: who is told outside',
} as const;
