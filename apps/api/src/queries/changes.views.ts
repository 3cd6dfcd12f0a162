import { ApiProperty } from '@nestjs/swagger';
import { CAUSES } from '#rhythm/reading/attribution';
import { SCORE_NAMES } from '#insights/score/bands';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

const VALUE = { type: Number, nullable: true, description: '0…100; a probability 0…1 for churn.' };

class CauseOfChangeView implements views.CauseOfChange {
  @ApiProperty({
    enum: CAUSES,
    description:
      '`time` passed; `acts` occurred after the first day; `late` facts had occurred by then and were learned later; `corrections` amended what was known; another `model` was in force.',
  })
  readonly cause!: views.CauseOfChange['cause'];

  @ApiProperty({
    type: 'integer',
    description: 'Thousandths of a point, or of a percentage point of churn risk.',
  })
  readonly moved!: number;

  @ApiProperty({ type: [String], description: 'Ids of the newest of its events, 20 at most.' })
  readonly eventIds!: readonly string[];

  @ApiProperty({ type: 'integer', description: 'How many events there are.' })
  readonly count!: number;
}

class ModelsOfChangeView {
  @ApiProperty({ description: 'Hash of the model at the first moment.' })
  readonly before!: string;

  @ApiProperty({ description: 'Hash of the model at the second.' })
  readonly after!: string;
}

class ScoreChangeView implements views.ScoreChange {
  @ApiProperty({ enum: SCORE_NAMES })
  readonly name!: views.ScoreName;

  @ApiProperty(VALUE)
  readonly before!: number | null;

  @ApiProperty(VALUE)
  readonly after!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'After less before, in the unit of its causes; null where one is not there.',
  })
  readonly difference!: number | null;

  @ApiProperty({ type: [CauseOfChangeView], description: 'They add up to the difference.' })
  readonly causes!: readonly CauseOfChangeView[];

  @ApiProperty()
  readonly models!: ModelsOfChangeView;
}

/** Why the scores of an account changed between two moments. */
export class ChangesView extends MomentView implements views.Changes {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: MomentView, description: 'The first moment.' })
  readonly since!: MomentView;

  @ApiProperty({ type: [ScoreChangeView] })
  readonly changes!: readonly ScoreChangeView[];
}
