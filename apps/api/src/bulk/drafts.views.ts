import { ApiProperty } from '@nestjs/swagger';
import type { LookedAt } from '#importing/reading/look';
import type { ImportPreview } from '#importing/running/import-preview';
import type { Why } from '#importing/why/why';
import { ROW_TYPES } from '#importing/rows/row-types';
import { WhyView } from './why.views.ts';

/** How far a rehearsal is, or what it found. */
class RehearsalView {
  @ApiProperty({ enum: ['running', 'done', 'failed'] })
  readonly state!: 'running' | 'done' | 'failed';

  @ApiProperty({ type: 'integer' })
  readonly rowsRead!: number;

  @ApiProperty({ type: Object, nullable: true, description: 'What an import would do.' })
  readonly preview!: ImportPreview | null;

  @ApiProperty({ type: String, nullable: true })
  readonly problem!: string | null;

  @ApiProperty({
    type: WhyView,
    nullable: true,
    description: 'The same for other languages: code and parameters.',
  })
  readonly why!: Why | null;
}

/** A file that was sent and of which nothing is recorded yet. */
export class DraftView {
  @ApiProperty()
  readonly draft!: string;

  @ApiProperty()
  readonly fileName!: string;

  @ApiProperty({ type: 'integer' })
  readonly bytes!: number;

  @ApiProperty({ description: 'What its first bytes are.' })
  readonly format!: LookedAt['format'];

  @ApiProperty()
  readonly encoding!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly separator!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly linesPassedOver!: number;

  @ApiProperty({ type: 'integer' })
  readonly rows!: number;

  @ApiProperty({ type: [Object], description: 'Each with what it holds, and which of ours it is.' })
  readonly columns!: LookedAt['columns'];

  @ApiProperty({ type: Object, nullable: true, description: 'How it is read, once that is known.' })
  readonly recipe!: LookedAt['recipe'];

  @ApiProperty({ type: String, nullable: true, description: 'Why nothing can be taken from it.' })
  readonly problem!: string | null;

  @ApiProperty({
    type: WhyView,
    nullable: true,
    description: 'The same for other languages: code and parameters.',
  })
  readonly why!: Why | null;

  @ApiProperty({ type: [Object], description: 'What has to be said before it can be read.' })
  readonly questions!: LookedAt['questions'];

  @ApiProperty({ type: [String], enum: ROW_TYPES, description: 'What rows may be.' })
  readonly types!: readonly string[];

  @ApiProperty({ type: [String], description: 'Columns of ours.' })
  readonly ourColumns!: readonly string[];

  @ApiProperty({ type: RehearsalView, nullable: true })
  readonly rehearsal!: Readonly<RehearsalView> | null;
}

export type Rehearsal = Readonly<Pick<RehearsalView, keyof RehearsalView>>;
