/** Words of the page that are said while it is not open. */
export const modelsLabelsEn = {
  'nav.models': 'Models',
  'palette.models': 'Models: calibrate, backtest, activate',
} as const;
