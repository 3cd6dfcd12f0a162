import type { Translation } from '../../words/translation.ts';
import type { chartEn } from './chart.en.ts';

export default {
  'chart.label': '{score} über zwölf Monate',
  'chart.how': 'Pfeiltasten gehen von Tag zu Tag',
  'chart.day': 'Tag',
  'chart.value': 'Wert',
  'chart.moved': 'Bewegt durch',
  'chart.at': '{day}: {value}',
  'chart.ahead': '{day}: {value}, wenn niemand handelt',
  'chart.pick': 'Klick: warum es sich seither verändert hat',
  'chart.limit': '{band} ab {value}',
  'chart.table': 'Tabelle',
  'chart.asTable': 'Tabelle: {chart}',
} as const satisfies Translation<typeof chartEn>;
