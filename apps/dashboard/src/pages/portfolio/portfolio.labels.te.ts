import type { Translation } from '../../words/translation.ts';
import type { portfolioLabelsEn } from './portfolio.labels.en.ts';

export default {
  'nav.portfolio': 'పోర్ట్‌ఫోలియో',
  'palette.portfolio': 'పోర్ట్‌ఫోలియోకు వెళ్లండి',
  'palette.atRisk': 'వెళ్లిపోయే రిస్క్ ఎక్కువున్న ఖాతాలు చూపండి',
  'palette.keyAccounts': 'ముఖ్య ఖాతాలు చూపండి',
  'palette.dropping': 'ముందుగా ఎవరి స్థితి దిగజారుతుందో చూపండి',
  'keys.home': 'పోర్ట్‌ఫోలియోకు వెళ్లండి',
  'keys.portfolio': 'పోర్ట్‌ఫోలియోలో',
  'keys.search': 'వెతకండి',
  'keys.next': 'తర్వాతి వరుస',
  'keys.previous': 'ముందటి వరుస',
  'keys.open': 'ఖాతా తెరవండి',
  'keys.select': 'ఖాతా ఎంచుకోండి',
  'keys.peek': 'జాబితా పక్కన ఖాతా చూడండి',
} as const satisfies Translation<typeof portfolioLabelsEn>;
