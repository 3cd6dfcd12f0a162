import type { Translation } from '../../words/translation.ts';
import type { mattersEn } from './matters.en.ts';

export default {
  'matter.dueOn': 'గడువు {away}, {day}',
  'matter.lateOn': 'ఆలస్యం: {away}, {day}',
  'matter.setAside': 'పక్కన పెట్టండి',
  'matter.setAsideOf': 'పక్కన పెట్టండి: {what}',
  'duty.action-of-ours':
    '{dueOn} నాటికి చేస్తామన్నాం: {purpose}{moved, plural, =0 {} one {, ఒకసారి వాయిదా} other {, # సార్లు వాయిదా}}.',
  'duty.action-of-theirs':
    '{dueOn} నాటికి చేస్తామన్నారు: {purpose}{moved, plural, =0 {} one {, ఒకసారి వాయిదా} other {, # సార్లు వాయిదా}}.',
  'duty.renewal-ahead':
    'ఏడాదికి {amount} విలువైన ఒప్పందం {contractId}పై {decisionOn} నాటికి నిర్ణయం; అలాంటి నిర్ణయంలో {percent, number} % వెళ్లిపోతారు.',
  'duty.renewal-passed':
    'ఒప్పందం {contractId}పై నిర్ణయించే రోజు, {decisionOn}, ఏ మాటా లేకుండా గడిచింది; అది {endsOn}న ముగుస్తుంది.',
  'duty.draft-unsigned': 'ఏడాదికి {amount} విలువైన ఒప్పందం {contractId} {draftedOn}న రాశారు, సంతకం కాలేదు.',
  'duty.threat-open': '{rival} వారి వెంట పడుతోంది, {severity}; {sinceOn} నుండి ఏమీ వినలేదు, చేయలేదు.',
  'duty.person-left': '{person}, {role}, {leftOn}న వెళ్లిపోయారు, వారి స్థానంలో ఎవరూ రాలేదు.',
  'duty.review-due': 'తదుపరి సమీక్ష గడువు {dueOn}; చివరిది {reviewedOn}న జరిగింది.',
  'duty.review-first': 'మొదటి సమీక్ష గడువు {dueOn}; {keySinceOn} నుండి ముఖ్య ఖాతా.',
  'act.AgreeAction': 'చర్య నిర్ణయించండి',
  'act.CloseAction': 'పూర్తయింది',
  'act.HandOver': 'అప్పగించండి',
  'act.IdentifyStakeholder': 'వారసుడిని చెప్పండి',
  'act.MakeContact': 'సంప్రదింపు నమోదు',
  'act.RenewContract': 'పునరుద్ధరించండి',
  'act.SignContract': 'సంతకమైంది',
  'act.TakeDefenceAction': 'కాపాడండి',
} as const satisfies Translation<typeof mattersEn>;
