import type { Translation } from '../../words/translation.ts';
import type { mattersEn } from './matters.en.ts';

export default {
  'matter.dueOn': 'fällig {away}, {day}',
  'matter.lateOn': 'verspätet: {away}, {day}',
  'matter.setAside': 'Zurückstellen',
  'matter.setAsideOf': 'Zurückstellen: {what}',
  'duty.action-of-ours':
    'Wir wollten bis {dueOn} handeln: {purpose}{moved, plural, =0 {} one {, einmal verschoben} other {, #-mal verschoben}}.',
  'duty.action-of-theirs':
    'Der Kunde wollte bis {dueOn} handeln: {purpose}{moved, plural, =0 {} one {, einmal verschoben} other {, #-mal verschoben}}.',
  'duty.renewal-ahead':
    'Über Vertrag {contractId} im Wert von {amount} im Jahr wird bis {decisionOn} entschieden; {percent, number} % gehen bei einer solchen Entscheidung.',
  'duty.renewal-passed':
    'Der Tag der Entscheidung über Vertrag {contractId}, {decisionOn}, verging ohne ein Wort; er endet am {endsOn}.',
  'duty.draft-unsigned':
    'Vertrag {contractId} im Wert von {amount} im Jahr wurde am {draftedOn} entworfen und nie unterschrieben.',
  'duty.threat-open':
    '{rival} wirbt um den Kunden, {severity}; seit {sinceOn} wurde nichts davon gehört und nichts getan.',
  'duty.person-left': '{person}, {role}, ging am {leftOn}, und niemand ist gefolgt.',
  'duty.review-due':
    'Die nächste Durchsprache ist am {dueOn} fällig; die letzte war am {reviewedOn}.',
  'duty.review-first':
    'Die erste Durchsprache ist am {dueOn} fällig; Schlüsselkunde ist er seit {keySinceOn}.',
  'act.AgreeAction': 'Schritt vereinbaren',
  'act.CloseAction': 'Erledigt',
  'act.HandOver': 'Übergeben',
  'act.IdentifyStakeholder': 'Nachfolge nennen',
  'act.MakeContact': 'Kontakt erfassen',
  'act.RenewContract': 'Verlängern',
  'act.SignContract': 'Unterschrieben',
  'act.TakeDefenceAction': 'Abwehren',
} as const satisfies Translation<typeof mattersEn>;
