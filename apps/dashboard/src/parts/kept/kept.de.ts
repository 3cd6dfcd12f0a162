import type { Translation } from '../../words/translation.ts';
import type { keptEn } from './kept.en.ts';

export default {
  'kept.mine': 'Meine',
  'kept.shared': 'Von anderen geteilt',
  'kept.none': 'Es ist noch nichts gespeichert.',
  'kept.isShared': 'geteilt',
  'kept.forget': '{name} entfernen',
  'kept.name': 'Name zum Speichern',
  'kept.nameNeeded': 'Ein Name fehlt.',
  'kept.keep': 'Speichern',
  'kept.share': 'Alle sehen es',
  'kept.kept': 'Gespeichert.',
} as const satisfies Translation<typeof keptEn>;
