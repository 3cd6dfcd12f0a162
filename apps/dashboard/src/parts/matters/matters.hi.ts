import type { Translation } from '../../words/translation.ts';
import type { mattersEn } from './matters.en.ts';

export default {
  'matter.dueOn': '{away} देय, {day}',
  'matter.lateOn': 'विलंबित: {away}, {day}',
  'matter.setAside': 'अलग रखें',
  'matter.setAsideOf': 'अलग रखें: {what}',
  'duty.action-of-ours':
    'हमने {dueOn} तक करने को कहा था: {purpose}{moved, plural, =0 {} other {, # बार टाला}}।',
  'duty.action-of-theirs':
    'उन्होंने {dueOn} तक करने को कहा था: {purpose}{moved, plural, =0 {} other {, # बार टाला}}।',
  'duty.renewal-ahead':
    'प्रति वर्ष {amount} के अनुबंध {contractId} पर {decisionOn} तक निर्णय होगा; ऐसे निर्णय पर {percent, number} % चले जाते हैं।',
  'duty.renewal-passed':
    'अनुबंध {contractId} पर निर्णय का दिन, {decisionOn}, बिना किसी बात के बीत गया; वह {endsOn} को समाप्त होगा।',
  'duty.draft-unsigned':
    'प्रति वर्ष {amount} का अनुबंध {contractId} {draftedOn} को लिखा गया और कभी हस्ताक्षरित नहीं हुआ।',
  'duty.threat-open': '{rival} उनके पीछे है, {severity}; {sinceOn} से न कुछ सुना गया, न किया गया।',
  'duty.person-left': '{person}, {role}, {leftOn} को चले गए और उनकी जगह कोई नहीं आया।',
  'duty.review-due': 'अगली समीक्षा {dueOn} को देय है; पिछली {reviewedOn} को हुई थी।',
  'duty.review-first': 'पहली समीक्षा {dueOn} को देय है; वे {keySinceOn} से प्रमुख खाता हैं।',
  'act.AgreeAction': 'कदम तय करें',
  'act.CloseAction': 'हो गया',
  'act.HandOver': 'सौंपें',
  'act.IdentifyStakeholder': 'उत्तराधिकारी बताएँ',
  'act.MakeContact': 'संपर्क दर्ज करें',
  'act.RenewContract': 'नवीकरण करें',
  'act.SignContract': 'हस्ताक्षरित',
  'act.TakeDefenceAction': 'बचाव करें',
} as const satisfies Translation<typeof mattersEn>;
