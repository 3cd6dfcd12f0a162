/** The things of an account that something can be recorded about. */
export type SubjectKind = 'stakeholder' | 'contract' | 'order' | 'threat' | 'action';

/** What can be recorded about an account as such, what people do most first. */
export const OF_ACCOUNT = [
  'MakeContact',
  'AgreeAction',
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
  'SetMatterAside',
] as const;

export const OF_SUBJECT = {
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
  action: ['CloseAction', 'MoveAction'],
} as const satisfies Readonly<Record<SubjectKind, readonly string[]>>;

/** Commands of an account that are also offered at one of its things, which they then name. */
export const ALSO_ABOUT = {
  stakeholder: { MakeContact: 'stakeholderIds', AgreeAction: 'about' },
  contract: { SignContract: 'contractId', PlaceOrder: 'contractId', AgreeAction: 'about' },
  order: { ReturnOrder: 'orderId' },
  threat: { AgreeAction: 'about' },
  action: { MakeContact: 'fulfils' },
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
  action: 'actionId',
};

/** The kind of thing a command is about; undefined for those about an account as such. */
export const subjectOf = (command: CommandName): SubjectKind | undefined =>
  (Object.keys(OF_SUBJECT) as SubjectKind[]).find((kind) =>
    OF_SUBJECT[kind].some((name) => name === command),
  );
