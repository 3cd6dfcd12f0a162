import type { Question } from './question.ts';
import { AccountActionsQuestion } from './questions/account-actions.question.ts';
import { AccountQuestion } from './questions/account.question.ts';
import { ActionsQuestion } from './questions/actions.question.ts';
import { ChangesQuestion } from './questions/changes.question.ts';
import { CoursesQuestion } from './questions/courses.question.ts';
import { DisagreementQuestion } from './questions/disagreement.question.ts';
import { EntryQuestion } from './questions/entry.question.ts';
import { DutiesNowQuestion } from './questions/duties-now.question.ts';
import { FindingQuestion } from './questions/finding.question.ts';
import { JudgedNowQuestion } from './questions/judged-now.question.ts';
import { KnowledgeLagQuestion } from './questions/knowledge-lag.question.ts';
import { ModelsQuestion } from './questions/models.question.ts';
import { PortfolioChangesQuestion } from './questions/portfolio-changes.question.ts';
import { PoliciesQuestion } from './questions/policies.question.ts';
import { PortfolioGroupsQuestion } from './questions/portfolio-groups.question.ts';
import { PortfolioIdsQuestion } from './questions/portfolio-ids.question.ts';
import { PortfolioQuestion } from './questions/portfolio.question.ts';
import { PostMortemQuestion } from './questions/post-mortem.question.ts';
import { ProgressQuestion } from './questions/progress.question.ts';
import { QuarantineQuestion } from './questions/quarantine.question.ts';
import { ReachedQuestion } from './questions/reached.question.ts';
import { RenewalsQuestion } from './questions/renewals.question.ts';
import { SparklinesQuestion } from './questions/sparklines.question.ts';
import { StatusQuestion } from './questions/status.question.ts';
import { TimelineDaysQuestion } from './questions/timeline-days.question.ts';
import { ThingsQuestion } from './questions/things.question.ts';
import { TimelineQuestion } from './questions/timeline.question.ts';
import { TodayQuestion } from './questions/today.question.ts';
import { WhatIfQuestion } from './questions/what-if.question.ts';

export type QuestionClass = abstract new (...args: never[]) => Question<unknown>;

/** Everything that can be asked of the read side: handlers on the QueryBus and what workers answer follow from it. */
export const QUESTIONS = {
  AccountActionsQuestion,
  AccountQuestion,
  ActionsQuestion,
  ChangesQuestion,
  CoursesQuestion,
  DisagreementQuestion,
  EntryQuestion,
  DutiesNowQuestion,
  FindingQuestion,
  JudgedNowQuestion,
  KnowledgeLagQuestion,
  ModelsQuestion,
  PortfolioChangesQuestion,
  PoliciesQuestion,
  PortfolioGroupsQuestion,
  PortfolioIdsQuestion,
  PortfolioQuestion,
  PostMortemQuestion,
  ProgressQuestion,
  QuarantineQuestion,
  ReachedQuestion,
  RenewalsQuestion,
  SparklinesQuestion,
  StatusQuestion,
  TimelineDaysQuestion,
  ThingsQuestion,
  TimelineQuestion,
  TodayQuestion,
  WhatIfQuestion,
} as const satisfies Readonly<Record<string, QuestionClass>>;
