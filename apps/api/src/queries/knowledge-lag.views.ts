import { ApiProperty } from '@nestjs/swagger';
import * as views from '#insights/views';

class LagFiguresView implements views.LagFigures {
  @ApiProperty({ type: 'integer' })
  readonly facts!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Days from happening to being recorded: the middle one, or between two of them.',
  })
  readonly medianDays!: number | null;

  @ApiProperty({ type: 'integer', description: 'Recorded on the day they happened or the next.' })
  readonly withinADay!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The longest of them, in days.' })
  readonly longestDays!: number | null;
}

class LagGroupView extends LagFiguresView implements views.LagGroup {
  @ApiProperty({ enum: ['entered', 'captured', 'imported'], description: 'How they came in.' })
  readonly source!: views.LagGroup['source'];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The recipe a file was read by; null where none is on record.',
  })
  readonly recipe!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who entered them; null by source.' })
  readonly actor!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What that person is called here.' })
  readonly actorName!: string | null;
}

/** How long facts take from happening to being recorded. */
export class KnowledgeLagView implements views.KnowledgeLag {
  @ApiProperty({ format: 'date' })
  readonly from!: string;

  @ApiProperty({ format: 'date' })
  readonly to!: string;

  @ApiProperty({ description: '`<ledgerId>.<position>`: where the log ended for this answer.' })
  readonly position!: string;

  @ApiProperty({ enum: views.LAG_GROUPINGS })
  readonly by!: views.LagGrouping;

  @ApiProperty({ description: 'All of them.' })
  readonly all!: LagFiguresView;

  @ApiProperty({
    type: [LagGroupView],
    description:
      'Those with the most facts first; by person, what persons entered, without files and programs.',
  })
  readonly groups!: readonly LagGroupView[];
}
