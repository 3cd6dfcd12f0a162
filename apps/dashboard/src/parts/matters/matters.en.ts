/** Words of what there is to be done, wherever it is said. */
export const mattersEn = {
  'matter.dueOn': 'due {away}, {day}',
  'matter.lateOn': 'late: {away}, {day}',
  'matter.setAside': 'Set aside',
  'matter.setAsideOf': 'Set aside: {what}',
  'duty.action-of-ours':
    'We said we would act by {dueOn}: {purpose}{moved, plural, =0 {} one {, moved once} other {, moved # times}}.',
  'duty.action-of-theirs':
    'They said they would act by {dueOn}: {purpose}{moved, plural, =0 {} one {, moved once} other {, moved # times}}.',
  'duty.renewal-ahead':
    'Contract {contractId}, worth {amount} a year, is decided by {decisionOn}; {percent, number} % leave at such a decision.',
  'duty.renewal-passed':
    'The day to decide on contract {contractId}, {decisionOn}, passed without a word; it ends on {endsOn}.',
  'duty.draft-unsigned':
    'Contract {contractId}, worth {amount} a year, was drafted on {draftedOn} and never signed.',
  'duty.threat-open':
    '{rival} is after them, {severity}; nothing was heard or done about it since {sinceOn}.',
  'duty.person-left': '{person}, {role}, left on {leftOn} and nobody has followed.',
  'duty.review-due': 'The next review is due on {dueOn}; the last was on {reviewedOn}.',
  'duty.review-first':
    'The first review is due on {dueOn}; they have been a key account since {keySinceOn}.',
  'act.AgreeAction': 'Agree a step',
  'act.CloseAction': 'Done',
  'act.HandOver': 'Hand over',
  'act.IdentifyStakeholder': 'Name a successor',
  'act.MakeContact': 'Record a contact',
  'act.RenewContract': 'Renew',
  'act.SignContract': 'Signed',
  'act.TakeDefenceAction': 'Defend',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly matters: typeof mattersEn;
  }
}
