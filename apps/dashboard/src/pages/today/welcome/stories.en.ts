/** The stories of the demo, each told at one of its accounts. */
export const storiesEn = {
  'stories.label': 'Stories of the demo',
  'story.champion-leaves': 'A champion left',
  'story.known-late': 'Known three weeks late',
  'story.threat-defended': 'A threat fended off',
  'story.threat-open': 'A rival at the door',
  'story.neglected': 'An account forgotten',
  'story.renewal-due': 'A renewal due',
  'story.lost': 'An account lost',
  'story.won-back': 'An account won back',
  'story.prospect': 'A prospect',
} as const;

declare module '../../../parts/texts/text.ts' {
  interface Words {
    readonly stories: typeof storiesEn;
  }
}
