import type { Translation } from '../../words/translation.ts';
import type { renewalsEn } from './renewals.en.ts';

export default {
  'renewals.title': 'పునరుద్ధరణలు',
  'renewals.lead.days':
    '{count, plural, =0 {వచ్చే {days, number} రోజుల్లో ఏ ఒప్పందంపైనా నిర్ణయం లేదు.} one {వచ్చే {days, number} రోజుల్లో ఏడాదికి {worth} విలువైన ఒక ఒప్పందంపై నిర్ణయిస్తారు.} other {వచ్చే {days, number} రోజుల్లో ఏడాదికి {worth} విలువైన # ఒప్పందాలపై నిర్ణయిస్తారు.}}',
  'renewals.lead.month':
    '{count, plural, =0 {{month} లో ఏ ఒప్పందంపైనా నిర్ణయం లేదు.} one {{month} లో ఏడాదికి {worth} విలువైన ఒక ఒప్పందంపై నిర్ణయిస్తారు.} other {{month} లో ఏడాదికి {worth} విలువైన # ఒప్పందాలపై నిర్ణయిస్తారు.}}',
  'renewals.means': 'కస్టమర్ నిర్ణయించగల చివరి రోజు ఇది: వ్యవధి ముగింపు నుండి నోటీసు తీసేయగా.',
  'renewals.within': 'నిర్ణయం ఇంతలో',
  'renewals.days': '{days, number} రోజులు',
  'renewals.manager': 'మేనేజర్',
  'renewals.noManager': 'మేనేజర్ లేరు',
  'renewals.csv': 'CSV గా డౌన్‌లోడ్ చేయండి',
  'renewals.months': 'నిర్ణయ నెల ప్రకారం ఒప్పందాలు, ఏడాదికి {currency}',
  'renewals.monthTip':
    '{month}: ఏడాదికి {worth} విలువైన {count, plural, one {ఒక ఒప్పందం} other {# ఒప్పందాలు}}',
  'renewals.contractTip': '{name}, {contractId}: ఏడాదికి {worth}, నిర్ణయం {day} లోపు',
  'renewals.more': '{count, plural, one {మరొకటి} other {మరో #}}, ఏడాదికి {worth}',
  'renewals.none.title': 'నిర్ణయించడానికి ఏమీ లేదు',
  'renewals.none.text': 'ఈ సమయంలో ఏ ఒప్పందంపైనా నిర్ణయం లేదు.',
  'renewals.account': 'ఖాతా',
  'renewals.managerId': 'మేనేజర్',
  'renewals.contract': 'ఒప్పందం',
  'renewals.decisionOn': 'నిర్ణయం లోపు',
  'renewals.endsOn': 'ముగింపు',
  'renewals.value': 'ఏడాదికి',
  'renewals.risk': 'వెళ్తారు',
  'renewals.riskTip': 'ముందటి పునరుద్ధరణలను బట్టి, అటువంటి నిర్ణయంలో కస్టమర్లు వెళ్లే అవకాశం',
  'renewals.state': 'ఏమీ చేయకపోతే',
  'renewals.state.goes-on': 'కొనసాగుతుంది',
  'renewals.state.ends': 'ముగుస్తుంది',
  'renewals.state.terminated': 'రద్దయింది',
  'renewals.state.drafted': 'ఇంకా సంతకం కాలేదు',
} as const satisfies Translation<typeof renewalsEn>;
