/** What changes scores between two moments. */
export const changeCausesEn = {
  'change.time': 'Time passed',
  'change.acts': 'What was done since',
  'change.late': 'What was learned late',
  'change.corrections': 'Corrections',
  'change.model': 'Another model',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly changeCauses: typeof changeCausesEn;
  }
}
