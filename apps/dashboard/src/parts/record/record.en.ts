import type { CommandName } from './commands.ts';

/** Words of recording: what can be recorded, and what became of it. */
export const recordEn = {
  'command.MakeContact': 'Record a contact',
  'command.AgreeAction': 'Agree a next step',
  'command.PlaceOrder': 'Record an order',
  'command.ReturnOrder': 'Record a return',
  'command.CancelOrder': 'Cancel an order',
  'command.LogThreat': 'Log a threat',
  'command.ReassessThreat': 'Reassess a threat',
  'command.TakeDefenceAction': 'Record a defence action',
  'command.DefendThreat': 'Threat defended',
  'command.LoseBusiness': 'Business lost to a competitor',
  'command.SignContract': 'Record a signed contract',
  'command.DraftContract': 'Record a drafted contract',
  'command.AmendContract': 'Amend a contract',
  'command.RenewContract': 'Renew a contract',
  'command.TerminateContract': 'Terminate a contract',
  'command.IdentifyStakeholder': 'Add a person',
  'command.ChangeStakeholderDetails': 'Change name or contact details',
  'command.AssignBuyingRole': 'Give a buying role',
  'command.EndBuyingRole': 'End a buying role',
  'command.AssessStance': 'Assess the stance',
  'command.SetCadence': 'Agree a cadence',
  'command.MarkDeparted': 'Person has left',
  'command.OpenAccount': 'Open an account',
  'command.RenameAccount': 'Rename the account',
  'command.KnowAs': 'Number in another system',
  'command.PlaceUnderParent': 'Place under a parent',
  'command.AssignManager': 'Assign a manager',
  'command.HandOver': 'Hand over to a colleague',
  'command.DesignateKeyAccount': 'Mark as key account',
  'command.EndKeyAccount': 'End the key mark',
  'command.SetRequiredRoles': 'Set the required roles',
  'command.EstimateWallet': 'Estimate the wallet',
  'command.MarkLost': 'Mark as lost',
  'command.WinBack': 'Mark as won back',
  'command.MoveAction': 'Move an action',
  'command.CloseAction': 'Action done or dropped',
  'command.SetMatterAside': 'Set a matter aside',

  'record.menu': 'Record…',
  'record.at': '{what}: {name}',
  'record.atWhich': 'At which account?',
  /** Words that may stand between others and say nothing. */
  'record.between': 'a an the at for to of with in on by from',
  'record.about': 'Record about {name}',
  'record.correcting': 'Correct: {what}',
  'record.send': 'Record',
  'record.correct': 'Correct',
  'record.discard': 'Start over',
  'record.failed': 'Not recorded: {said}',
  'record.unreachable':
    'Not recorded: the server does not answer. What you wrote stays here; try again.',
  'record.kept': 'What you wrote stays here.',
  'record.past': 'This is the past: nothing can be recorded here.',
  'record.ahead': 'This day is still to come: nothing can be recorded here.',
  'record.readOnly': 'You may read everything and record nothing.',
  'record.changes': 'What changes',
  'record.unchanged': 'Nothing is changed yet.',

  'receipt.done': '{what}: recorded.',
  'receipt.already': 'It was so already; nothing was recorded.',
  'receipt.change': '{score} {before} → {after}.',
  'receipt.withdraw': 'Withdraw',
  'receipt.failed': 'Not withdrawn: {said}',
  'receipt.close': 'Dismiss',

  'bulk.title': '{count, plural, one {# account} other {# accounts}}',
  'bulk.what': 'What',
  'bulk.HandOver': 'Hand over',
  'bulk.AssignManager': 'Assign a manager',
  'bulk.SetCadence': 'Agree a cadence with those who decide',
  'bulk.send': 'Record for {count, plural, one {# account} other {# accounts}}',
  'bulk.stop': 'Stop',
  'bulk.tally': 'What became of them',
  'bulk.counted':
    '{recorded, number} of {of, number} recorded{already, plural, =0 {} other {, # were so already}}{nobody, plural, =0 {} other {, # know nobody who decides}}.',
  'bulk.refused':
    '{count, number} refused: {reason} ({accounts}{more, plural, =0 {} other { and # more}})',
  'bulk.unreachable':
    '{count, plural, one {# account was} other {# accounts were}} not sent: the server did not answer. Record again to send them.',

  'amend.actions': 'Correct or withdraw',
  'amend.correct': 'Correct…',
  'amend.withdraw': 'Withdraw…',
  'amend.withdrawTitle': 'Withdraw this event',
  'amend.withdrawText':
    'It stays in the history, struck out with your name, and counts no more. What it brought about goes with it.',
  'amend.restore': 'Bring back…',
  'amend.restoreTitle': 'Bring this event back',
  'amend.restoreText': 'It counts again, as if it had never been withdrawn.',
  'amend.reason': 'Why',
  'amend.notByForm': 'An event of this kind cannot be corrected here.',
} as const satisfies Readonly<
  Record<`command.${CommandName}` | `${'record' | 'receipt' | 'amend' | 'bulk'}.${string}`, string>
>;

declare module '../texts/text.ts' {
  interface Words {
    readonly record: typeof recordEn;
  }
}
