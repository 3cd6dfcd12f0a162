import type { Translation } from '../../words/translation.ts';
import type { lagEn } from './lag.en.ts';

export default {
  'lag.title': 'మనకు ఎంత త్వరగా తెలుస్తుంది',
  'lag.lead':
    '{from} నుండి {to} వరకు {facts, plural, one {# వాస్తవం నమోదైంది} other {# వాస్తవాలు నమోదయ్యాయి}}: సగం {median, plural, =0 {అదే రోజు} one {# రోజులో} other {# రోజుల్లో}}, {share} మరుసటి రోజుకు.',
  'lag.lead.none': '{from} నుండి {to} వరకు ఏమీ నమోదు కాలేదు.',
  'lag.means': 'ఖాతాల వాస్తవాలు జరిగిన నాటి నుండి నమోదయ్యే వరకు రోజులు. సరిదిద్దేవి, వెనక్కి తీసుకునేవి లెక్కలోకి రావు.',
  'lag.within': 'ఎన్ని రోజుల్లో నమోదు',
  'lag.days': '{days, plural, one {# రోజు} other {# రోజులు}}',
  'lag.by': 'దేని ప్రకారం',
  'lag.by.source': 'మూలం',
  'lag.by.person': 'వ్యక్తి',
  'lag.source.entered': 'చేత్తో నమోదు',
  'lag.source.captured': 'ప్రోగ్రామ్ ద్వారా',
  'lag.source.imported': 'దిగుమతి',
  'lag.bar': 'మధ్యస్థం పట్టీగా',
  'lag.median': 'మధ్యస్థం',
  'lag.withinADay': 'మరుసటి రోజుకు',
  'lag.longest': 'అత్యధికం',
  'lag.facts': 'వాస్తవాలు',
  'lag.all': 'అన్నీ',
  'lag.none.title': 'ఏమీ నమోదు కాలేదు',
  'lag.none.text': 'ఈ రోజుల్లో ఏ ఖాతా వాస్తవమూ నమోదు కాలేదు.',
} as const satisfies Translation<typeof lagEn>;
