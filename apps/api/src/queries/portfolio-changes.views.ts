import { ApiProperty } from '@nestjs/swagger';
import { CAUSES } from '#rhythm/reading/attribution';
import { SCORE_NAMES } from '#insights/score/bands';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

const MEAN = { type: Number, nullable: true, description: 'The mean; null where none was scored.' };
const THOUSANDTHS = 'Thousandths of a point, or of a percentage point of churn risk.';

class MovedAccountView {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: 'integer', description: THOUSANDTHS })
  readonly moved!: number;
}

class CauseOfPortfolioView implements views.CauseOfPortfolio {
  @ApiProperty({ enum: CAUSES })
  readonly cause!: views.CauseOfPortfolio['cause'];

  @ApiProperty({ type: 'integer', description: `Its mean. ${THOUSANDTHS}` })
  readonly moved!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts it moved by half a point or more.' })
  readonly accounts!: number;

  @ApiProperty({ type: [MovedAccountView], description: 'Those it moved most, at most five.' })
  readonly strongest!: readonly MovedAccountView[];
}

class PortfolioScoreChangeView implements views.PortfolioScoreChange {
  @ApiProperty({ enum: SCORE_NAMES })
  readonly name!: views.ScoreName;

  @ApiProperty({ type: 'integer', description: 'Accounts that had the score at both moments.' })
  readonly accounts!: number;

  @ApiProperty(MEAN)
  readonly before!: number | null;

  @ApiProperty(MEAN)
  readonly after!: number | null;

  @ApiProperty({ type: 'integer', description: `The causes add up to it. ${THOUSANDTHS}` })
  readonly difference!: number;

  @ApiProperty({ type: [CauseOfPortfolioView] })
  readonly causes!: readonly CauseOfPortfolioView[];
}

/** Why the scores of many accounts changed between two moments. */
export class PortfolioChangesView extends MomentView implements views.PortfolioChanges {
  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: MomentView, description: 'The first moment.' })
  readonly since!: MomentView;

  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: [PortfolioScoreChangeView] })
  readonly changes!: readonly PortfolioScoreChangeView[];
}
