import type { Day } from '#kernel/time';
import { dutiesList, standingOn } from '../../duties/duties.list.ts';
import type { DutyKind } from '../../duties/duty-kinds.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** A duty without what is said of it: who is told outside asks for the rest. */
export interface DutyNow {
  readonly accountId: string;
  readonly matterId: string;
  readonly kind: DutyKind;
  readonly ownerId: string | null;
  readonly fromOn: Day;
  readonly dueOn: Day;
}

const COLUMNS = ['accountId', 'matterId', 'kind', 'ownerId', 'fromOn', 'dueOn'] as const;

/** Everybody's duties that stand today and are in sight. @throws NotThereYet */
export class DutiesNowQuestion extends Question<readonly DutyNow[]> {
  override async answer({
    now,
    moments,
  }: Pick<AnswerSources, 'now' | 'moments'>): Promise<readonly DutyNow[]> {
    const { lists } = await now.listed(dutiesList);
    const cells = await lists.cells(dutiesList.shape, standingOn(moments.today(), {}), COLUMNS);
    return cells.map(([accountId, matterId, kind, ownerId, fromOn, dueOn]) => ({
      accountId: String(accountId),
      matterId: String(matterId),
      // Rows are written from duties.
      kind: kind as DutyKind,
      ownerId: ownerId === null || ownerId === undefined ? null : String(ownerId),
      fromOn: String(fromOn),
      dueOn: String(dueOn),
    }));
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
