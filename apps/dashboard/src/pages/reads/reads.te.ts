import type { Translation } from '../../words/translation.ts';
import type { readsEn } from './reads.en.ts';

export default {
  'reads.title': 'ఆడిటర్లు ఏం చదువుతారు',
  'reads.lead':
    'ఆడిటర్‌కు వ్యక్తుల గురించిన పాఠ్యం కనిపించినప్పుడు, లేదా వారు ఫైల్ తీసుకెళ్లినప్పుడు, అది ఇక్కడ నమోదవుతుంది: 400 రోజులు, యజమానికి, ఆడిటర్లకు.',
  'reads.none': 'ఇంకా ఏ ఆడిటరూ ఏదీ చదవలేదు.',
  'reads.when': 'ఎప్పుడు',
  'reads.who': 'ఎవరు',
  'reads.what': 'ఏమిటి',
  'reads.account': 'ఖాతా',
  'reads.more': 'పాతవి చూపించు',
  'reads.csv': 'CSVగా డౌన్‌లోడ్ చేయి',
  'reads.mayNot': 'ఇది యజమానికి, ఆడిటర్లకు.',
  'reads.kind.account': 'ఖాతా',
  'reads.kind.timeline': 'కాలక్రమం',
  'reads.kind.event': 'ఒక సంఘటన',
  'reads.kind.things': 'ఖాతాలో ఏముంది',
  'reads.kind.actions': 'తదుపరి చర్యలు',
  'reads.kind.search': 'ఒక శోధన',
  'reads.kind.file': 'ఒక ఫైల్ (CSV)',
  'reads.kind.live': 'ఖాతాను గమనించారు',
  'reads.kind.figures': 'వ్యక్తి వారీ లెక్కలు',
  'reads.kind.other': 'వేరేది',
} as const satisfies Translation<typeof readsEn>;
