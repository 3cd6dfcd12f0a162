import type { Translation } from '../../words/translation.ts';
import type { dayEn } from './day.en.ts';

export default {
  'day.lead':
    '{due, plural, =0 {చేయాల్సినది ఏమీ లేదు} one {ఒక పని చేయాలి} other {# పనులు చేయాలి}}{late, plural, =0 {} other {, వాటిలో # ఆలస్యం}}. {stake, plural, =0 {ఏ ఖాతా ప్రమాదంలో లేదు.} one {ఒక ఖాతా ప్రమాదంలో ఉంది.} other {# ఖాతాలు ప్రమాదంలో ఉన్నాయి.}}',
  'day.due': 'చేయాల్సినవి',
  'day.atStake': 'ప్రమాదంలో',
  'day.forgotten': 'మరచిపోకూడనివి',
  'day.none.due': 'ఈ రోజు చేయాల్సినది ఏమీ లేదు.',
  'day.none.atStake': 'ఏదైనా చేసి కాపాడగల ఆదాయం ఏ ఖాతాలోనూ ప్రమాదంలో లేదు.',
  'day.none.forgotten': 'మా నుండి కబురు కోసం ఎవరూ ఎదురుచూడటం లేదు.',
  'day.kept': 'ఏడాదికి {whole}లో {amount}',
  'day.key': 'ముఖ్య ఖాతా',
  'day.below': '{day} నుండి అనుకున్నదానికంటే తక్కువ ఇరుపక్షాల సంప్రదింపులు.',
  'day.long': 'చివరి ఇరుపక్షాల సంప్రదింపు {away}, {day}.',
  'day.never': 'ఇరుపక్షాల సంప్రదింపు ఏదీ నమోదు కాలేదు.',
} as const satisfies Translation<typeof dayEn>;
