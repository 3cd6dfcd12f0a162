import type { Translation } from '../../words/translation.ts';
import type { digestEn } from './digest.en.ts';

export default {
  'digest.title': 'రోజు సారాంశం',
  'digest.of': '{name} రోజు, {day}',
  'digest.ofAll': 'అందరి రోజు, {day}',
  'digest.past': 'రోజు ముగిసేసరికి తెలిసినట్లుగా.',
  'digest.ahead': 'ఈ రోజుకు తెలిసినంత వరకు; రిస్క్‌లు, మొత్తాలు ఈ రోజువి.',
  'digest.day': 'రోజు',
  'digest.print': 'ముద్రించండి',
  'digest.today': 'ఈ రోజు తెరవండి',
  'digest.more': 'ఇంకా {count, number}',
  'digest.atStake': '{amount} కాపాడవచ్చు.',
} as const satisfies Translation<typeof digestEn>;
