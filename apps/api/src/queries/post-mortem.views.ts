import { ApiProperty } from '@nestjs/swagger';
import { LOSS_REASONS } from '#events/accounts/accounts.events';
import * as views from '#insights/views';
import { CoursePointView } from './courses.views.ts';
import { MomentView } from './score.views.ts';

class WarningView implements views.Warning {
  @ApiProperty({
    enum: views.WARNERS,
    description:
      '`in-force`: the model in force on each day, by what was known on it; `today-known-now`: the model of today, by what is known now of that day; `today-known-then`: the same by what was known on it; then two rules of thumb by what is known now: no order for more than 90 days, silent for longer than twice the usual gap.',
  })
  readonly by!: views.Warner;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description:
      'The first day of the last unbroken stretch before the loss in which churn risk was `elevated` or worse, or the rule held; null where it never warned. Looked at week by week over two years, its first day to the day.',
  })
  readonly since!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days from then to the loss.' })
  readonly leadDays!: number | null;

  @ApiProperty({
    description: 'It warned on the first day looked at: the lead is at least so long.',
  })
  readonly isAtLeast!: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Churn risk on the day before the loss; null of rules, and where none was judged.',
  })
  readonly riskOnEve!: number | null;

  @ApiProperty({ type: [CoursePointView], description: 'Week by week; empty of rules.' })
  readonly points!: readonly CoursePointView[];
}

class SignalWeightView implements views.SignalWeight {
  @ApiProperty({ description: 'Type of the events.' })
  readonly type!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;

  @ApiProperty({ format: 'date' })
  readonly lastOn!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Churn risk on the eve with them less that without, in thousandths of a percentage point, by the model of today: 0 says they were logged, and carried no weight. Null where there is no figure with them or without.',
  })
  readonly moved!: number | null;

  @ApiProperty({ type: [String], description: 'Ids of the newest, 20 at most.' })
  readonly eventIds!: readonly string[];
}

class LateFactView implements views.LateFact {
  @ApiProperty()
  readonly eventId!: string;

  @ApiProperty()
  readonly type!: string;

  @ApiProperty({ format: 'date' })
  readonly occurredOn!: string;

  @ApiProperty({ format: 'date' })
  readonly recordedOn!: string;

  @ApiProperty({ type: 'integer', description: 'Days from the one to the other.' })
  readonly lagDays!: number;

  @ApiProperty({ description: 'Recorded on a later day than the one of the loss.' })
  readonly isAfterLoss!: boolean;
}

class LearnedLateView implements views.LearnedLate {
  @ApiProperty({ type: 'integer', description: 'All facts of the year before the loss.' })
  readonly facts!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Those recorded more than 7 days after they happened, or only after the loss.',
  })
  readonly late!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them recorded only after the loss.' })
  readonly afterLoss!: number;

  @ApiProperty({ type: [LateFactView], description: 'The newest of the late ones, 20 at most.' })
  readonly newest!: readonly LateFactView[];
}

/** What models would have said before an account was lost. */
export class PostMortemView extends MomentView implements views.PostMortem {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ format: 'date', description: 'The day it was marked lost.' })
  readonly lostOn!: string;

  @ApiProperty({ enum: LOSS_REASONS, description: 'The reason on record.' })
  readonly reason!: views.PostMortem['reason'];

  @ApiProperty({ type: String, nullable: true, description: 'To whom, where that was said.' })
  readonly rival!: string | null;

  @ApiProperty({
    format: 'date-time',
    description: 'When the first thing was recorded of it: before, nothing was known then.',
  })
  readonly knownFrom!: string;

  @ApiProperty({ type: [WarningView] })
  readonly warnings!: readonly WarningView[];

  @ApiProperty({
    type: [SignalWeightView],
    description:
      'What was logged in the 365 days before the loss, by type: those without weight first, then those that weighed most.',
  })
  readonly signals!: readonly SignalWeightView[];

  @ApiProperty()
  readonly learnedLate!: LearnedLateView;
}
