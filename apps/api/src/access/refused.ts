import type { Role } from '#access/roles';
import { Rejection } from '#kernel/decision';

/** What roles are called in sentences; labels of an installation's own come later. */
const CALLED: Readonly<Record<Role, string>> = {
  owner: 'the owner',
  'sales-manager': 'a sales manager',
  'account-manager': 'an account manager',
  'sales-rep': 'a sales representative',
  'sales-coordinator': 'a sales coordinator',
  'department-member': 'a member of a department',
  marketing: 'marketing',
  finance: 'finance',
  steward: 'a steward of data',
  auditor: 'an auditor',
  'privacy-officer': 'a privacy officer',
  reader: 'a reader',
};

/** Whom to turn to, and as what one asks. */
export function roleLacks([could = 'owner']: readonly Role[], [yours]: readonly Role[]): Rejection {
  const as = yours === undefined ? 'have no role' : `are ${CALLED[yours]}`;
  return new Rejection('role-lacks', `This is for ${CALLED[could]}; you ${as}.`, {
    could,
    yours: yours ?? 'none',
  });
}

export const notYourAccount = (): Rejection =>
  new Rejection('not-your-account', 'This account is with somebody else.');

export const notYourEvent = (): Rejection =>
  new Rejection(
    'not-your-event',
    'That was recorded by somebody else, or more than 7 days ago: ask a sales manager.',
  );

export const perPersonReportsOff = (): Rejection =>
  new Rejection(
    'per-person-reports-off',
    'Figures by person are switched off here. The owner can switch them on by the rule per-person-reports.',
  );
