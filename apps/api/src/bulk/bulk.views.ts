import { ApiProperty } from '@nestjs/swagger';
import type { LoadSummary } from '#importing/running/load-simulation';

export class DemoLoadedView implements LoadSummary {
  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts that were there before.' })
  readonly known!: number;

  @ApiProperty({ type: 'integer', description: 'Events recorded now.' })
  readonly recorded!: number;
}

/** How far an import has come, or what came of it. */
export class ImportView {
  @ApiProperty({ description: 'The same file is the same batch.' })
  readonly batch!: string;

  @ApiProperty({ enum: ['running', 'done', 'failed'] })
  readonly state!: 'running' | 'done' | 'failed';

  @ApiProperty({ type: String, nullable: true, description: 'What to do about a failed one.' })
  readonly problem!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly bytesRead!: number;

  @ApiProperty({ type: 'integer' })
  readonly bytesTotal!: number;

  @ApiProperty({ type: 'integer' })
  readonly rowsRead!: number;

  @ApiProperty({ type: 'integer', description: 'Events recorded, account openings included.' })
  readonly recorded!: number;

  @ApiProperty({ type: 'integer', description: 'Rows that were known before.' })
  readonly known!: number;

  @ApiProperty({ type: 'integer', description: 'Rows set aside; see `rejectedAt`.' })
  readonly rejected!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it waits for a store just now; null while it goes on.',
  })
  readonly waitsFor!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the rejected rows can be fetched as CSV, until the server stops.',
  })
  readonly rejectedAt!: string | null;
}
