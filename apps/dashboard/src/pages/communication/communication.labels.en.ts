/** Words of the page that are said while it is not open. */
export const communicationLabelsEn = {
  'nav.communication': 'Communication',
  'palette.communication': 'Go to the communication planned',
} as const;
