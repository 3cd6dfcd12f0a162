/** Words of what a day asks of somebody, wherever it is said. */
export const dayEn = {
  'day.lead':
    '{due, plural, =0 {Nothing is due} one {One matter is due} other {# matters are due}}{late, plural, =0 {} one {, one of them late} other {, # of them late}}. {stake, plural, =0 {No account is at stake.} one {One account is at stake.} other {# accounts are at stake.}}',
  'day.due': 'Due',
  'day.atStake': 'At stake',
  'day.forgotten': 'Not to be forgotten',
  'day.none.due': 'Nothing is due on this day.',
  'day.none.atStake': 'No account has revenue at risk that could be kept by acting.',
  'day.none.forgotten': 'Nobody waits to hear from us.',
  'day.kept': '{amount} of {whole} a year',
  'day.key': 'key account',
  'day.below': 'Fewer contacts of two sides than agreed, since {day}.',
  'day.long': 'The last contact of two sides was {away}, {day}.',
  'day.never': 'No contact of two sides is on record.',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly day: typeof dayEn;
  }
}
