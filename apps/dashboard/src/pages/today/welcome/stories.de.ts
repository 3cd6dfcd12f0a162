import type { Translation } from '../../../words/translation.ts';
import type { storiesEn } from './stories.en.ts';

export default {
  'stories.label': 'Geschichten der Demo',
  'story.champion-leaves': 'Eine Fürsprecherin ging',
  'story.known-late': 'Drei Wochen zu spät bekannt',
  'story.threat-defended': 'Eine Bedrohung abgewehrt',
  'story.threat-open': 'Ein Wettbewerber vor der Tür',
  'story.neglected': 'Ein Kunde vergessen',
  'story.renewal-due': 'Eine Verlängerung steht an',
  'story.lost': 'Ein Kunde verloren',
  'story.won-back': 'Ein Kunde zurückgewonnen',
  'story.prospect': 'Ein Interessent',
} as const satisfies Translation<typeof storiesEn>;
