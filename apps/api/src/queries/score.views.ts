import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { AT_RISK_PROMISE } from '#insights/churn-risk/promise';
import { BANDS_OF, SCORE_NAMES } from '#insights/score/bands';
import type * as views from '#insights/views';

const BANDS = SCORE_NAMES.flatMap((name) => BANDS_OF[name]);

class EvidenceView implements views.Evidence {
  @ApiProperty({ type: [String], description: 'The newest of them, 20 at most.' })
  readonly eventIds!: readonly string[];

  @ApiProperty({ type: 'integer' })
  readonly count!: number;

  @ApiProperty({ type: [String], description: 'Types to ask the timeline for.' })
  readonly types!: readonly string[];

  @ApiPropertyOptional({
    description: 'The stakeholder to ask the timeline for, where all name one.',
  })
  readonly stakeholderId?: string;

  @ApiProperty({ enum: ['captured', 'self-reported', 'mixed', 'none'] })
  readonly origin!: views.Evidence['origin'];
}

export class ContributionView implements views.Contribution {
  @ApiProperty({ example: 'silence' })
  readonly code!: string;

  @ApiProperty({ type: 'integer', description: 'Thousandths of a point, or of a logit for churn.' })
  readonly points!: number;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'What it could have been at most, in the same unit, where that can be said.',
  })
  readonly most?: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'Figures its sentence needs.',
  })
  readonly params!: Readonly<Record<string, string | number>>;

  @ApiProperty()
  readonly evidence!: EvidenceView;

  @ApiPropertyOptional({
    enum: [true],
    description:
      'A signal of churn whose weight a backtest judged and somebody activated; left out where it is a prior of experts, not validated.',
  })
  readonly judged?: true;

  @ApiPropertyOptional({
    type: () => [ContributionView],
    description:
      'What it is itself made of, as the rhythm of orders is: their points add up to its own.',
  })
  readonly within?: readonly ContributionView[];
}

export class MissingView implements views.Missing {
  @ApiProperty({
    example: 'order-days',
    description: 'What is not on record: a kind of fact, or a part of the model without data.',
  })
  readonly what!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    example: { orderDays: 1, needed: 3 },
    description: 'Figures its sentence needs.',
  })
  readonly params?: Readonly<Record<string, string | number>>;
}

export class ProblemOfAccountView implements views.AccountProblem {
  @ApiProperty({ example: 'cannot be scored: coverage cannot take RequiredRolesSet' })
  readonly says!: string;

  @ApiProperty({
    enum: ['row-unreadable', 'event-unreadable', 'event-not-taken', 'not-scored'],
    description: 'By what name other languages say it.',
  })
  readonly code!: views.AccountProblem['code'];

  @ApiProperty({ type: String, nullable: true, description: 'The event it comes from.' })
  readonly eventId!: string | null;
}

export class CertaintyView implements views.Certainty {
  @ApiProperty({ description: 'It lies above this in nine of ten cases.' })
  readonly low!: number;

  @ApiProperty({ description: 'And below this in nine of ten.' })
  readonly high!: number;

  @ApiProperty({ enum: BANDS_OF.churnRisk, isArray: true, description: 'Bands in between.' })
  readonly bands!: readonly views.ChurnBand[];

  @ApiProperty({
    description:
      'Whether closed windows tell how many are lost; while not, only the bands can be relied on.',
  })
  readonly isLevelKnown!: boolean;
}

class ModelView {
  @ApiProperty({ example: 'churn-risk@2' })
  readonly id!: string;

  @ApiProperty({ description: 'Hash of its parameters.' })
  readonly hash!: string;
}

export class ScoreView implements views.ScoreView {
  @ApiProperty({ enum: SCORE_NAMES })
  readonly name!: views.ScoreName;

  @ApiProperty({ type: Number, nullable: true, description: '0…100; a probability 0…1 for churn.' })
  readonly value!: number | null;

  @ApiProperty({ enum: BANDS, nullable: true, description: 'Null unless the score is judged.' })
  readonly band!: views.Band | null;

  @ApiProperty({
    enum: ['judged', 'too-early', 'none'],
    description:
      'Whether it is judged: `too-early` while less than 30 % of its evidence is there or, under the rhythm of orders, before three order days; `none` where there is nothing to score.',
  })
  readonly state!: views.ScoreState;

  @ApiProperty({ type: [MissingView], description: 'What would tell more.' })
  readonly missing!: readonly MissingView[];

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'Of churn risk that is too early to say: the probability by its base alone, which holds of all who stand there.',
  })
  readonly baseRate!: number | null;

  @ApiProperty({
    type: CertaintyView,
    nullable: true,
    description: 'How sure churn risk by the rhythm of orders is; null of all else.',
  })
  readonly certainty!: CertaintyView | null;

  @ApiProperty({ type: 'integer', description: 'What the contributions add up to.' })
  readonly sum!: number;

  @ApiProperty({ type: [ContributionView] })
  readonly contributions!: readonly ContributionView[];

  @ApiProperty({ description: 'Share of the model for which there is data, 0…1.' })
  readonly evidenceCompleteness!: number;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day on which the band worsens if nobody acts.',
  })
  readonly nextWorseOn!: string | null;

  @ApiProperty({ enum: BANDS, nullable: true, description: 'Which band it is in from then on.' })
  readonly nextWorseBand!: views.Band | null;

  @ApiProperty()
  readonly model!: ModelView;
}

export class RevenueView implements views.RevenueAtRisk {
  @ApiProperty({ example: 'EUR' })
  readonly currency!: string;

  @ApiProperty({
    type: 'integer',
    description:
      'Minor units: annual value of running contracts and net revenue of 365 days not under contract. A year that is not there yet is not made up.',
  })
  readonly renewableMinor!: number;

  @ApiProperty({
    type: 'integer',
    description: `Minor units: renewable revenue × churn risk. ${AT_RISK_PROMISE}`,
  })
  readonly atRiskMinor!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Minor units: the profit in what is at risk, by the margin rate of the orders; null where no margin of any is known.',
  })
  readonly profitAtRiskMinor!: number | null;
}

/** The day of the first order; null where there is none. */
export const FIRST_ORDER_ON: ApiPropertyOptions = {
  type: String,
  format: 'date',
  nullable: true,
  description:
    'The day of the first order. Where it is less than 365 days ago, revenue of a year is that of the days since: nothing is scaled up.',
};

export class SparklineView implements views.Sparkline {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date' } })
  readonly days!: readonly string[];

  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  readonly loyalty!: readonly (number | null)[];

  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  readonly churnRisk!: readonly (number | null)[];

  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  readonly coverage!: readonly (number | null)[];
}

/** Which moment an answer holds for. */
export class MomentView implements views.Moment {
  @ApiProperty({ format: 'date' })
  readonly asOf!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly knownAt!: string | null;

  @ApiProperty({ description: '`<ledgerId>.<position>`: where the log ended for this answer.' })
  readonly position!: string;
}
