/** Words of the page that are said while it is not open. */
export const whatIfLabelsEn = {
  'nav.whatIf': 'What if',
  'palette.whatIf': 'What if: try a scenario',
} as const;
