import type { Translation } from '../../../words/translation.ts';
import type { disagreementEn } from './disagreement.en.ts';

export default {
  'disagree.title': 'వీటి మధ్య పొంతన లేదు',
  'disagree.good.behaviour':
    'ఆర్డర్ల ప్రకారం బాగుంది, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
  'disagree.bad.behaviour': 'ఆర్డర్ల ప్రకారం ప్రమాదం, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
  'disagree.good.commercial':
    'ఒప్పందాల ప్రకారం బాగుంది, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
  'disagree.bad.commercial':
    'ఒప్పందాలు, పోటీదారుల ప్రకారం ప్రమాదం, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
  'disagree.good.people': 'వ్యక్తులు మనవైపు, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
  'disagree.bad.people': 'వ్యక్తులు మనకు వ్యతిరేకం, {longer, select, yes {ఏడాదంతా} other {{since} నుండి}}',
} satisfies Translation<typeof disagreementEn>;
