/** Words of an account on paper. */
export const printEn = {
  'print.asOf': 'As of {day}',
  'print.print': 'Print',
} as const;
