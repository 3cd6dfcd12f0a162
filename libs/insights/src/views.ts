/**
 * What the read side answers, as JSON, in one list for whoever shows it: the page, the command line and programs all
 * get these shapes, each kept beside its insight. Revisions and positions are decimal strings here; amounts are
 * integer minor units.
 */
export type { AccountProblem, AccountView, Sparkline } from './account/account.view.ts';
export type {
  AccountAction,
  AccountActions,
  ActionRow,
  ActionsPage,
  Kept,
} from './actions/actions.view.ts';
export type { CauseOfChange, Changes, ScoreChange } from './account/changes.view.ts';
export type { CourseMark, CoursePoint, Courses, ScoreCourse } from './account/courses.view.ts';
export {
  OUTLOOKS,
  OUTLOOK_STATES,
  type Disagreement,
  type Outlook,
  type OutlookState,
  type OutlookView,
} from './disagreement/disagreement.view.ts';
export { DUTY_KINDS, type DutyKind } from './duties/duty-kinds.ts';
export {
  LAG_GROUPINGS,
  type KnowledgeLag,
  type LagFigures,
  type LagGroup,
  type LagGrouping,
} from './knowledge-lag/knowledge-lag.view.ts';
export type { Moment } from './asking/moment.view.ts';
export type { RevenueAtRisk } from './churn-risk/revenue-at-risk.view.ts';
export type {
  ActivationRow,
  BacktestRow,
  CalibrationRow,
  CalibrationSchedule,
  ModelsView,
  ScheduledAttempt,
  SignalsActivationRow,
  SignalsRow,
} from './models/models.view.ts';
export type { PoliciesView, PolicyRow, PolicyWord } from './policies/policies.view.ts';
export type { ContractView, MoneyView } from './commerce/commerce.view.ts';
export type { ColleagueView, DensityView, StakeholderView } from './coverage/coverage.view.ts';
export type { AccountStatus, KeyMark, LossView, ThreatView } from './overview/overview.view.ts';
export type {
  PortfolioGroup,
  PortfolioGrouping,
  PortfolioGroups,
  PortfolioIds,
  PortfolioPage,
  PortfolioRow,
  PortfolioSort,
  PortfolioTotals,
  ProfitKnown,
  RevenueTotal,
  ShownPortfolioPage,
  Standing,
  TooEarly,
} from './portfolio/portfolio.view.ts';
export type { Band, ChurnBand, CoverageBand, LoyaltyBand, ScoreName } from './score/bands.ts';
export type {
  Certainty,
  Contribution,
  Evidence,
  Missing,
  ScoreState,
  ScoreView,
} from './score/score.view.ts';
export {
  WARNERS,
  type LateFact,
  type LearnedLate,
  type PostMortem,
  type SignalWeight,
  type Warner,
  type Warning,
} from './post-mortem/post-mortem.view.ts';
export type { Findings, FoundThing } from './finding/finding.view.ts';
export type { Quarantine, QuarantineEntry } from './quarantine/quarantine.view.ts';
export type { RenewalRow, RenewalsPage } from './renewals/renewals.view.ts';
export type {
  TimelineContent,
  TimelineDays,
  TimelineEntry,
  TimelinePage,
} from './timeline/timeline.view.ts';
export type {
  Act,
  ActCommand,
  AsideLine,
  DutyCode,
  DutyLine,
  InHandLine,
  NeglectedLine,
  OfAccount,
  Said,
  Stake,
  StakeCard,
  TodayView,
} from './today/today.view.ts';
export type { ThingsPage, ThingView } from './things/things.view.ts';
export type {
  SupposedAccount,
  SupposedRefusal,
  SupposedRevenue,
  SupposedSide,
  SupposedStepView,
  WhatIf,
  WhatIfTotals,
} from './what-if/what-if.view.ts';
export type {
  CauseOfPortfolio,
  PortfolioChanges,
  PortfolioScoreChange,
} from './portfolio/portfolio-changes.view.ts';
