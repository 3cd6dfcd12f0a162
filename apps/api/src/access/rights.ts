import type { Role } from '#access/roles';

/** Roles by the letter they have in the tables below; the owner may do all, so has none. */
export const LETTERS = {
  S: 'sales-rep',
  A: 'account-manager',
  C: 'sales-coordinator',
  D: 'department-member',
  M: 'marketing',
  L: 'sales-manager',
  F: 'finance',
  W: 'steward',
  U: 'auditor',
  P: 'privacy-officer',
  B: 'reader',
} as const satisfies Readonly<Record<string, Role>>;

/** What a line of commands adds to roles and reach. */
export type When =
  /** A coordinator's, a department's and the like: only what they recorded themselves within the last week. */
  | 'as-the-event'
  /** A department member: only of actions that are theirs. */
  | 'owned-by-them'
  /** Sales reps and account managers may take over for themselves what nobody manages. */
  | 'nobodys-for-oneself';

/** Roles with how far they reach, such as `S:own L:all`; `-` for the owner alone. */
export interface Line {
  readonly roles: string;
  readonly when?: When;
}

const PEOPLE: Line = { roles: 'S:own A:own L:all' };
const ORDERS: Line = { roles: 'S:own A:own C:all L:all W:all' };
const WORK: Line = { roles: 'S:own A:own D:own M:own L:all' };
const STEPS: Line = { ...WORK, when: 'owned-by-them' };
const LEADS: Line = { roles: 'L:all W:all' };
const MINE: Line = { roles: 'A:own L:all' };
const AMENDED: Line = {
  roles: 'S:own A:own C:all D:own M:own L:all F:all W:all',
  when: 'as-the-event',
};

/** Who may give which command. A command without a line fails the specs. */
export const COMMAND_RIGHTS: Readonly<Record<string, Line>> = {
  MakeContact: WORK,
  IdentifyStakeholder: PEOPLE,
  ChangeStakeholderDetails: PEOPLE,
  AssignBuyingRole: PEOPLE,
  EndBuyingRole: PEOPLE,
  AssessStance: PEOPLE,
  MarkDeparted: PEOPLE,
  SetCadence: PEOPLE,
  AgreeAction: STEPS,
  MoveAction: STEPS,
  CloseAction: STEPS,
  SetMatterAside: WORK,
  OpenAccount: { roles: 'S:all A:all L:all W:all' },
  KnowAs: LEADS,
  RenameAccount: LEADS,
  PlaceUnderParent: LEADS,
  AssignManager: { roles: 'S:own A:own L:all W:all', when: 'nobodys-for-oneself' },
  HandOver: LEADS,
  DesignateKeyAccount: LEADS,
  EndKeyAccount: LEADS,
  SetRequiredRoles: MINE,
  EstimateWallet: MINE,
  MarkLost: { roles: 'A:own L:all W:all' },
  WinBack: { roles: 'A:own L:all W:all' },
  PlaceOrder: ORDERS,
  ReturnOrder: ORDERS,
  CancelOrder: ORDERS,
  DraftContract: PEOPLE,
  SignContract: PEOPLE,
  AmendContract: PEOPLE,
  RenewContract: PEOPLE,
  TerminateContract: PEOPLE,
  LogThreat: PEOPLE,
  ReassessThreat: PEOPLE,
  TakeDefenceAction: PEOPLE,
  DefendThreat: PEOPLE,
  LoseBusiness: PEOPLE,
  CorrectEvent: AMENDED,
  RetractEvent: AMENDED,
  // What the works council has a say in; rules that others may set get lines of their own.
  SetPolicy: { roles: '-' },
};

const ALL = 'S A C D M L F W U P B';
const NO_TEXTS_FOR_READERS = 'S A C D M L F W U P';

/** What a route shows or changes beside commands: the roles that may ask, and whether it is about accounts. */
export interface RouteLine {
  /** Letters with blanks between them; `-` for the owner alone. */
  readonly roles: string;
  /** Where accounts are seen by those alone who have to do with them, the one in the address has to be theirs. */
  readonly about?: 'account';
}

const LISTS: RouteLine = { roles: ALL };
const SCORES: RouteLine = { roles: ALL, about: 'account' };
/** What shows people and notes. */
export const TEXTS: RouteLine = { roles: NO_TEXTS_FOR_READERS, about: 'account' };
const EVERYONE: RouteLine = { roles: ALL };
const OWNER: RouteLine = { roles: '-' };
const FILES: RouteLine = { roles: 'W' };
const FILES_SEEN: RouteLine = { roles: 'W U' };
const READS_SEEN: RouteLine = { roles: 'U' };
/** Programs that only read lists suppose nothing. */
const SUPPOSING: RouteLine = { roles: 'S A C D M L F W U' };
const WHO_CHANGES: RouteLine = { roles: 'S A C D M L F W P' };

/** Who may ask which route that is no command's. A route without a line is open to nobody, and fails the specs. */
export const ROUTE_RIGHTS: Readonly<Record<string, RouteLine>> = {
  'GET /metrics': EVERYONE,
  'GET /api/v1/system': EVERYONE,
  'GET /api/v1/session': EVERYONE,
  'DELETE /api/v1/session': EVERYONE,
  'POST /api/v1/oidc/sign-out': EVERYONE,
  'GET /api/v1/sessions': EVERYONE,
  'DELETE /api/v1/sessions/:id': EVERYONE,
  'POST /api/v1/links': OWNER,
  'GET /api/v1/tokens': OWNER,
  'POST /api/v1/tokens': OWNER,
  'DELETE /api/v1/tokens/:id': OWNER,
  'GET /api/v1/reads': READS_SEEN,
  'GET /api/v1/reads/csv': READS_SEEN,
  'GET /api/v1/colleagues': EVERYONE,
  'GET /api/v1/policies': EVERYONE,
  'GET /api/v1/views': EVERYONE,
  'PUT /api/v1/views/:id': WHO_CHANGES,
  'DELETE /api/v1/views/:id': WHO_CHANGES,
  'GET /api/v1/webhooks': OWNER,
  'POST /api/v1/webhooks': OWNER,
  'DELETE /api/v1/webhooks/:id': OWNER,
  'POST /api/v1/webhooks/:id/secret': OWNER,
  'PUT /api/v1/webhooks/:id/state': OWNER,
  'POST /api/v1/webhooks/:id/test': OWNER,
  'GET /api/v1/webhooks/:id/deliveries': OWNER,
  'POST /api/v1/webhooks/:id/deliveries/:messageId': OWNER,
  'POST /api/v1/demo': OWNER,
  'GET /api/v1/quarantine': { roles: 'L W U' },
  'GET /api/v1/imports': FILES_SEEN,
  'POST /api/v1/imports': FILES,
  'GET /api/v1/imports/running': FILES_SEEN,
  'GET /api/v1/imports/:batch': FILES_SEEN,
  'DELETE /api/v1/imports/:batch': FILES,
  'POST /api/v1/imports/:batch/undo': FILES,
  'GET /api/v1/imports/:batch/undo': FILES_SEEN,
  'GET /api/v1/imports/:batch/rejected': FILES_SEEN,
  'POST /api/v1/imports/drafts': FILES,
  'GET /api/v1/imports/drafts/:draft': FILES,
  'POST /api/v1/imports/drafts/:draft/look': FILES,
  'POST /api/v1/imports/drafts/:draft/rehearse': FILES,
  'POST /api/v1/imports/drafts/:draft/record': FILES,
  'DELETE /api/v1/imports/drafts/:draft': FILES,
  'GET /api/v1/models/churn-risk': LISTS,
  'POST /api/v1/models/churn-risk/calibrations': FILES,
  'POST /api/v1/models/churn-risk/backtests': FILES,
  'POST /api/v1/models/churn-risk/signals': FILES,
  'POST /api/v1/models/churn-risk/signals/activations': FILES,
  'DELETE /api/v1/models/churn-risk/run': FILES,
  'POST /api/v1/models/churn-risk/activations': FILES,
  'POST /api/v1/models/churn-risk/withdrawals': FILES,
  'GET /api/v1/live': LISTS,
  'GET /api/v1/search': { roles: NO_TEXTS_FOR_READERS },
  'GET /api/v1/portfolio': LISTS,
  'GET /api/v1/portfolio/groups': LISTS,
  'GET /api/v1/portfolio/changes': LISTS,
  'GET /api/v1/portfolio/ids': LISTS,
  'GET /api/v1/portfolio/csv': LISTS,
  'GET /api/v1/portfolio/sparklines': LISTS,
  'GET /api/v1/portfolio/progress': EVERYONE,
  'GET /api/v1/knowledge-lag': LISTS,
  'GET /api/v1/renewals': LISTS,
  'GET /api/v1/renewals/csv': LISTS,
  'GET /api/v1/today': LISTS,
  'GET /api/v1/actions': LISTS,
  'GET /api/v1/actions/csv': LISTS,
  'POST /api/v1/what-if': SUPPOSING,
  'GET /api/v1/accounts/:accountId': TEXTS,
  'GET /api/v1/accounts/:accountId/actions': TEXTS,
  'GET /api/v1/accounts/:accountId/changes': SCORES,
  'GET /api/v1/accounts/:accountId/courses': SCORES,
  'GET /api/v1/accounts/:accountId/disagreement': SCORES,
  'GET /api/v1/accounts/:accountId/post-mortem': SCORES,
  'GET /api/v1/accounts/:accountId/timeline': TEXTS,
  'GET /api/v1/accounts/:accountId/timeline/csv': TEXTS,
  'GET /api/v1/accounts/:accountId/timeline/days': TEXTS,
  'GET /api/v1/accounts/:accountId/things': TEXTS,
  'GET /api/v1/accounts/:accountId/events/:eventId': TEXTS,
};

/** Whether a route shows texts about people, or gives files away. */
export const showsTexts = (route: string): boolean =>
  route.endsWith('/csv') || ROUTE_RIGHTS[route]?.roles === NO_TEXTS_FOR_READERS;
