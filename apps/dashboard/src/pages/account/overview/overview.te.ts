import type { Translation } from '../../../words/translation.ts';
import type { overviewEn } from './overview.en.ts';

export default {
  'overview.toDo': 'చేయాల్సినవి',
  'overview.more': 'మరో {count, number}',
  'overview.latest': 'తాజా',
  'overview.people': 'వ్యక్తులు',
  'overview.contracts': 'ఒప్పందాలు',
  'overview.threats': 'ముప్పులు',
  'overview.business': 'ఆదాయం',
  'overview.all': 'మొత్తం {count, number}',
  'overview.allOf': 'అన్నీ: {section}',
  'overview.allEvents': '{count, plural, one {# ఘటన} other {# ఘటనలు}}',
  'overview.nothing': 'వీటిపై ఇంకా ఏమీ లేదు: {sections}.',
  'overview.nothing.people': 'వ్యక్తులు',
  'overview.nothing.contracts': 'ఒప్పందాలు',
  'overview.nothing.threats': 'ముప్పులు',
  'overview.nothing.business': 'ఆదాయం',
  'overview.lastContact': 'సంప్రదింపు {away}',
  'overview.neverMet': 'ఇంకా సంప్రదింపు లేదు',
  'overview.missed': 'సంప్రదింపు తప్పింది',
  'overview.left': 'వెళ్లిపోయారు {away}',
  'overview.decide': 'నిర్ణయం {away}',
  'overview.ends': 'ముగింపు {away}',
  'overview.ended': 'ముగిసింది {away}',
  'overview.begins': 'ప్రారంభం {away}',
} as const satisfies Translation<typeof overviewEn>;
