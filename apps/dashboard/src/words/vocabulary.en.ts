import type { Severity } from '#events/competition/competition.events';
import type { ContactKind, Direction } from '#events/contacts/contacts.events';
import type { BuyingRole, Stance } from '#events/people/people.events';
import type { Purpose } from '#events/work/work.events';
import type { DutyKind } from '#insights/views';

/** The words of closed lists, each complete: a member without a word does not compile. */
export const vocabularyEn = {
  'role.senior-executive': 'senior executive',
  'role.technical-decider': 'technical decider',
  'role.purchasing-officer': 'purchasing officer',
  'role.user': 'user',
  'role.champion': 'champion',
  'role.gatekeeper': 'gatekeeper',
  'role.influencer': 'influencer',

  'stance.supporter': 'supporter',
  'stance.neutral': 'neutral',
  'stance.detractor': 'detractor',
  'stance.unknown': 'stance unknown',

  'severity.minor': 'minor',
  'severity.moderate': 'moderate',
  'severity.serious': 'serious',

  'kind.call': 'Call',
  'kind.visit': 'Visit',
  'kind.meeting': 'Meeting',
  'kind.mail': 'Mail',
  'kind.letter': 'Letter',
  'kind.review': 'Review',

  'direction.outbound': 'We did',
  'direction.inbound': 'They did',
  'purpose.follow-up': 'follow-up',
  'purpose.relationship': 'relationship',
  'purpose.communication': 'communication',
  'purpose.review': 'review',
  'purpose.defence': 'defence',
  'purpose.service': 'service',
  'purpose.collection': 'collection',
  'purpose.hand-over': 'handover',
  'matter.account': 'the account',
  'matter.action': 'an action',
  'matter.renewal': 'a renewal',
  'matter.draft': 'a drafted contract',
  'matter.threat': 'a threat',
  'matter.person-left': 'a person who left',
  'matter.review': 'the review',
} as const satisfies Readonly<
  Record<
    | `role.${BuyingRole}`
    | `stance.${Stance}`
    | `severity.${Severity}`
    | `kind.${ContactKind}`
    | `direction.${Direction}`
    | `purpose.${Purpose}`
    | `matter.${DutyKind | 'account'}`,
    string
  >
>;
