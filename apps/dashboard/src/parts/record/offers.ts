import type { AccountView } from '#insights/views';
import type { SubjectKind, Wish } from '../page/wish.ts';

/** What can be recorded about an account as such, what people do most first. */
const OF_ACCOUNT = [
  'MakeContact',
  'PlaceOrder',
  'LogThreat',
  'SignContract',
  'IdentifyStakeholder',
  'HandOver',
  'AssignManager',
  'DesignateKeyAccount',
  'EndKeyAccount',
  'DraftContract',
  'ReturnOrder',
  'EstimateWallet',
  'SetRequiredRoles',
  'RenameAccount',
  'PlaceUnderParent',
  'KnowAs',
  'MarkLost',
  'WinBack',
] as const;

const OF_SUBJECT = {
  stakeholder: [
    'AssignBuyingRole',
    'EndBuyingRole',
    'AssessStance',
    'SetCadence',
    'ChangeStakeholderDetails',
    'MarkDeparted',
  ],
  contract: ['AmendContract', 'RenewContract', 'TerminateContract'],
  order: ['CancelOrder'],
  threat: ['ReassessThreat', 'TakeDefenceAction', 'DefendThreat', 'LoseBusiness'],
} as const satisfies Readonly<Record<SubjectKind, readonly string[]>>;

/** Commands of an account that are also offered at one of its things, which they then name. */
const ALSO_ABOUT = {
  stakeholder: { MakeContact: 'stakeholderIds' },
  contract: { SignContract: 'contractId', PlaceOrder: 'contractId' },
  order: { ReturnOrder: 'orderId' },
  threat: {},
} as const satisfies Readonly<
  Record<SubjectKind, Readonly<Partial<Record<(typeof OF_ACCOUNT)[number], string>>>>
>;

export type CommandName =
  'OpenAccount' | (typeof OF_ACCOUNT)[number] | (typeof OF_SUBJECT)[SubjectKind][number];

/** Every command that people give by a form. */
export const COMMAND_NAMES: readonly CommandName[] = [
  ...OF_ACCOUNT,
  'OpenAccount',
  ...Object.values(OF_SUBJECT).flat(),
];

/** The field that names the thing a command is about, where it is about one. */
export const SUBJECT_FIELD: Readonly<Record<SubjectKind, string>> = {
  stakeholder: 'stakeholderId',
  contract: 'contractId',
  order: 'orderId',
  threat: 'threatId',
};

/** The kind of thing a command is about; undefined for those about an account as such. */
export const subjectOf = (command: CommandName): SubjectKind | undefined =>
  (Object.keys(OF_SUBJECT) as SubjectKind[]).find((kind) =>
    OF_SUBJECT[kind].some((name) => name === command),
  );

/** What can be recorded about an account as it stands. */
export const offersOfAccount = (account: AccountView): readonly Wish[] =>
  OF_ACCOUNT.filter((command) => fits(command, account)).map((command) => ({
    command,
    accountId: account.accountId,
  }));

/** What can be recorded about one of its things as it stands. */
export function offersAbout(account: AccountView, kind: SubjectKind, id: string): readonly Wish[] {
  const { accountId } = account;
  const about = { kind, id };
  return [
    ...Object.entries(ALSO_ABOUT[kind]).map(([command, field]): Wish => ({
      // The names come from the table above.
      command: command as CommandName,
      accountId,
      values: { [field]: field.endsWith('s') ? [id] : id },
    })),
    ...OF_SUBJECT[kind].map((command): Wish => ({ command, accountId, about })),
  ].filter((wish) => fitsThing(wish.command, account, kind, id));
}

function fits(command: CommandName, { status, key, managerId }: AccountView): boolean {
  switch (command) {
    case 'WinBack':
      return status === 'lost';
    case 'MarkLost':
      return status !== 'lost';
    case 'EndKeyAccount':
      return key !== null;
    case 'HandOver':
      return managerId !== null;
    case 'AssignManager':
      return managerId === null;
    default:
      return true;
  }
}

function fitsThing(
  command: CommandName,
  account: AccountView,
  kind: SubjectKind,
  id: string,
): boolean {
  if (kind === 'contract') {
    const drafted = account.contracts.find(({ contractId }) => contractId === id)?.status;
    return (command === 'SignContract') === (drafted === 'drafted');
  }
  if (command !== 'EndBuyingRole') return true;
  const person = account.stakeholders.find(({ stakeholderId }) => stakeholderId === id);
  return (person?.roles.length ?? 0) > 0;
}
