import type { Translation } from '../../words/translation.ts';
import type { rulesEn } from './rules.en.ts';

export default {
  'rules.title': 'నియమాలు',
  'rules.lead': 'ఇక్కడ అందరికీ ఏది వర్తిస్తుంది, ఎప్పటి నుంచి, ఎవరు ఎందుకు నిర్ణయించారు.',
  'rules.per-person-reports': 'వ్యక్తి వారీ లెక్కలు',
  'rules.per-person-reports.means':
    'గడువు పనులు, తదుపరి అడుగులు, వ్యక్తి వారీ మొత్తాలు ఎవరు ఎలా పనిచేస్తున్నారో చూపగలవు, కాబట్టి ఉద్యోగుల మండలికి ఇందులో మాట ఉంది. ఇది ఆపి ఉన్నంత వరకు ప్రతి ఒక్కరూ తమవి మాత్రమే చూస్తారు; ఖాతాలు మేనేజర్ పేరుతో అందరికీ తెరిచి ఉంటాయి. ఇది ఆన్‌లో ఉన్నప్పుడు ఇతరులవి ఎవరు చదివారో నమోదవుతుంది.',
  'rules.state': '{on, select, yes {ఆన్} other {ఆఫ్}}',
  'rules.since': '{day} నుంచి',
  'rules.default': 'ఎవరూ వేరేగా నిర్ణయించలేదు కాబట్టి',
  'rules.from': 'ఎప్పటి నుంచి',
  'rules.reason': 'ఎందుకు',
  'rules.set': '{on, select, yes {ఆన్ చేయి} other {ఆఫ్ చేయి}}',
  'rules.owner': 'ఈ ఇన్‌స్టాలేషన్ యజమాని దీన్ని మార్చగలరు.',
  'rules.word': '{day} నుంచి {on, select, yes {ఆన్} no {ఆఫ్} other {మొదట ఉన్నట్లు}}: {reason}',
  'rules.by': '{actor}, {day}',
} as const satisfies Translation<typeof rulesEn>;
