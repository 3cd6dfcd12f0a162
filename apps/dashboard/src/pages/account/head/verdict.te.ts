import type { Translation } from '../../../words/translation.ts';
import type { verdictEn } from './verdict.en.ts';

export default {
  'verdict.problem': 'ఈ ఖాతా చరిత్రలోని తప్పు సరయ్యే వరకు ఇక్కడ ఏదీ అంచనా వేయలేం.',
  'verdict.lost': 'ఈ ఖాతా కోల్పోయాం.',
  'verdict.lostOn': 'ఈ ఖాతాను {away} కోల్పోయాం, {day} న.',
  'verdict.lostTo': 'ఈ ఖాతా {away} {rival} కు పోయింది, {day} న.',
  'verdict.early': 'ఈ ఖాతా పరిస్థితి ఇప్పుడే చెప్పలేం; లేనివి కింద ఉన్నాయి.',
  'verdict.unknown': 'ఈ ఖాతాను అంచనా వేయడానికి ఇంకా ఏమీ తెలియదు.',
  'verdict.prospect':
    '{people, plural, =0 {సంభావ్య కస్టమర్, అక్కడ ఇంకా ఎవరూ తెలియరు.} one {సంభావ్య కస్టమర్, అక్కడ ఒక వ్యక్తి తెలుసు.} other {సంభావ్య కస్టమర్, అక్కడ # వ్యక్తులు తెలుసు.}}',
  'verdict.risk.threat':
    '{meaning, select, leaves {{rival} ఈ ఖాతా వెంట పడుతోంది: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.} other {{rival} ఈ ఖాతా వెంట పడుతోంది: {horizonDays, number} రోజుల్లో ఆర్డర్ రాకపోయే అవకాశం {chance}.}}',
  'verdict.risk.key-person-left':
    '{meaning, select, leaves {{person} వెళ్లిపోయారు, వారి స్థానంలో ఎవరూ రాలేదు: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.} other {{person} వెళ్లిపోయారు, వారి స్థానంలో ఎవరూ రాలేదు: {horizonDays, number} రోజుల్లో ఆర్డర్ రాకపోయే అవకాశం {chance}.}}',
  'verdict.risk.coverage-low':
    '{meaning, select, leaves {నిర్ణయించేవారితో సజీవ అనుబంధాలు చాలా తక్కువ: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.} other {నిర్ణయించేవారితో సజీవ అనుబంధాలు చాలా తక్కువ: {horizonDays, number} రోజుల్లో ఆర్డర్ రాకపోయే అవకాశం {chance}.}}',
  'verdict.risk.cadence-missed':
    '{meaning, select, leaves {నిర్ణయించేవారిని ఒప్పుకున్నట్లు కలవలేదు: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.} other {నిర్ణయించేవారిని ఒప్పుకున్నట్లు కలవలేదు: {horizonDays, number} రోజుల్లో ఆర్డర్ రాకపోయే అవకాశం {chance}.}}',
  'verdict.risk.renewal-due':
    'ఒప్పందం {contractId} పై {decisionOn} లోపు నిర్ణయిస్తారు: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.',
  'verdict.risk.renewal-passed':
    'ఒప్పందం {contractId} ను పునరుద్ధరించాల్సిన రోజు, {decisionOn}, గడిచింది: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.',
  'verdict.risk.contract-terminated':
    'ఒప్పందం {contractId} రద్దయింది, {endsOn} న ముగుస్తుంది: {horizonDays, number} రోజుల్లో కస్టమర్ వెళ్లిపోయే అవకాశం {chance}.',
  'verdict.risk.rhythm':
    '{silentDays, plural, =0 {ఒక రోజు కంటే తక్కువగా} one {# రోజుగా} other {# రోజులుగా}} ఆర్డర్ లేదు: {horizonDays, number} రోజుల్లో రాకపోయే అవకాశం {chance}.',
  'verdict.unsure.threat': '{rival} ఈ ఖాతా వెంట ఉంది; వెళ్లిపోయే రిస్క్: {bands}, స్థాయి అనిశ్చితం.',
  'verdict.unsure.key-person-left':
    '{person} వెళ్లారు, వారి స్థానంలో ఎవరూ రాలేదు; వెళ్లిపోయే రిస్క్: {bands}, స్థాయి అనిశ్చితం.',
  'verdict.unsure.coverage-low': 'నిర్ణయించేవారితో సజీవ సంబంధాలు చాలా తక్కువ; వెళ్లిపోయే రిస్క్: {bands}, స్థాయి అనిశ్చితం.',
  'verdict.unsure.cadence-missed': 'నిర్ణయించేవారిని అనుకున్నట్లు కలవలేదు; వెళ్లిపోయే రిస్క్: {bands}, స్థాయి అనిశ్చితం.',
  'verdict.silent':
    '{silentDays, plural, =0 {ఒక రోజు కంటే తక్కువగా} one {# రోజుగా} other {# రోజులుగా}} ఆర్డర్ లేదు; ఇది వారికి ఎక్కువ కాలమే.',
  'verdict.weak.churnRisk': 'రిస్క్ ఎక్కువ: {value}.',
  'verdict.weak.loyalty': 'ప్రస్తుతానికి పెద్ద రిస్క్ లేదు, కానీ విశ్వసనీయత తక్కువ: 100 కు {value}.',
  'verdict.weak.coverage':
    'ప్రస్తుతానికి పెద్ద రిస్క్ లేదు, కానీ నిర్ణయించేవారితో అనుబంధం దాదాపు లేదు: కవరేజ్ 100 కు {value}.',
  'verdict.slipping.churnRisk': 'ప్రస్తుతానికి బాగుంది; ఏమీ చేయకపోతే రిస్క్ {away} పెరుగుతుంది, {day}.',
  'verdict.slipping.loyalty': 'ప్రస్తుతానికి బాగుంది; ఏమీ చేయకపోతే విశ్వసనీయత {away} తగ్గుతుంది, {day}.',
  'verdict.slipping.coverage': 'ప్రస్తుతానికి బాగుంది; ఏమీ చేయకపోతే కవరేజ్ {away} తగ్గుతుంది, {day}.',
  'verdict.well': 'పరిస్థితి బాగుంది; 90 రోజుల్లో ఏదీ దిగజారదు.',
} as const satisfies Translation<typeof verdictEn>;
