import type { Translation } from '../../words/translation.ts';
import type { keptEn } from './kept.en.ts';

export default {
  'kept.mine': 'నావి',
  'kept.shared': 'ఇతరులు పంచినవి',
  'kept.none': 'ఇంకా ఏదీ భద్రపరచలేదు.',
  'kept.isShared': 'పంచినది',
  'kept.forget': '{name} తీసేయండి',
  'kept.name': 'భద్రపరచే పేరు',
  'kept.nameNeeded': 'పేరు కావాలి.',
  'kept.keep': 'భద్రపరచండి',
  'kept.share': 'అందరికీ కనిపిస్తుంది',
  'kept.kept': 'భద్రపరిచాం.',
} as const satisfies Translation<typeof keptEn>;
