import type { Translation } from '../../words/translation.ts';
import type { chartEn } from './chart.en.ts';

export default {
  'chart.label': 'పన్నెండు నెలల్లో {score}',
  'chart.how': 'బాణం కీలతో రోజు రోజుకు వెళ్లండి',
  'chart.day': 'రోజు',
  'chart.value': 'విలువ',
  'chart.moved': 'దేనివల్ల మారింది',
  'chart.at': '{day}: {value}',
  'chart.ahead': '{day}: {value}, ఏమీ చేయకపోతే',
  'chart.pick': 'క్లిక్: అప్పటి నుండి ఎందుకు మారింది',
  'chart.limit': '{band}, {value} నుండి',
  'chart.table': 'పట్టిక',
  'chart.asTable': 'పట్టిక: {chart}',
} as const satisfies Translation<typeof chartEn>;
