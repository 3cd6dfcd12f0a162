import { ApiProperty } from '@nestjs/swagger';
import type { LeftOut } from '#importing/why/left-out';
import type { Why } from '#importing/why/why';
import type { PastImport, PastUndo } from '#importing/running/import-register';
import type { LoadSummary } from '#importing/running/load-simulation';
import { LeftOutView, WhyView } from './why.views.ts';
import type { Kept } from '#importing/running/undo-run';

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

  @ApiProperty({
    type: WhyView,
    nullable: true,
    description: 'The same for other languages: code and parameters.',
  })
  readonly why!: Why | null;

  @ApiProperty({ type: String, nullable: true })
  readonly fileName!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Where it was looked at before.' })
  readonly rowsTotal!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the file was read as.' })
  readonly recipe!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of that recipe.' })
  readonly recipeName!: string | null;

  @ApiProperty({ type: Object, description: 'Rows that are nothing to record, by the reason.' })
  readonly leftOutBecause!: Readonly<Record<string, number>>;

  @ApiProperty({ type: [LeftOutView], description: 'The same for other languages.' })
  readonly leftOutWhy!: readonly LeftOut[];

  @ApiProperty({ type: Object, description: 'Cells facts were recorded without, by the column.' })
  readonly cellsLeftOut!: Readonly<Record<string, number>>;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Pairs of accounts whose numbers differ in the case of their letters alone.',
  })
  readonly alike!: readonly (readonly [one: string, other: string])[];

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

  @ApiProperty({ type: 'integer', description: 'Rows that are nothing to record: no fault.' })
  readonly leftOut!: number;

  @ApiProperty({
    type: 'integer',
    description:
      'People whom contacts name and nobody knows: the contacts are recorded without them.',
  })
  readonly unknownPeople!: number;

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

export class RunningImportsView {
  @ApiProperty({ type: [ImportView] })
  readonly items!: readonly Readonly<ImportView>[];
}

/** How an import was undone. */
class PastUndoView implements PastUndo {
  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty()
  readonly actor!: string;

  @ApiProperty({ type: 'integer' })
  readonly eventsRetracted!: number;

  @ApiProperty({ type: 'integer', description: 'Events that stay, as later ones need them.' })
  readonly eventsKept!: number;
}

/** An import as the log remembers it. */
class PastImportView implements PastImport {
  @ApiProperty({ description: 'The same file is the same batch.' })
  readonly batch!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was done last.' })
  readonly at!: string;

  @ApiProperty()
  readonly actor!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where nobody is known by it.' })
  readonly actorName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where its key is gone.' })
  readonly fileName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the file was read by.' })
  readonly recipe!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What that is called, where it is ours.',
  })
  readonly recipeTitle!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly rowsRead!: number;

  @ApiProperty({ type: 'integer', description: 'Since it was undone last.' })
  readonly eventsRecorded!: number;

  @ApiProperty({ type: 'integer' })
  readonly rowsKnown!: number;

  @ApiProperty({ type: 'integer' })
  readonly rowsRejected!: number;

  @ApiProperty({ type: 'integer', description: 'Of no use here, and no fault.' })
  readonly rowsLeftOut!: number;

  @ApiProperty({ type: PastUndoView, nullable: true })
  readonly undone!: PastUndoView | null;
}

export class PastImportsView {
  @ApiProperty({ type: [PastImportView], description: 'The newest first.' })
  readonly items!: readonly PastImportView[];
}

/** An event that stays, and what needs it. */
class KeptView implements Kept {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly eventId!: string;

  @ApiProperty()
  readonly type!: string;

  @ApiProperty({ description: 'What needs it, in a sentence.' })
  readonly because!: string;

  @ApiProperty({ description: 'The type of the event that needs it.' })
  readonly neededBy!: string;
}

/** How far an undoing has come, or what came of it. */
export class UndoView {
  @ApiProperty()
  readonly batch!: string;

  @ApiProperty({ enum: ['running', 'done', 'failed'] })
  readonly state!: 'running' | 'done' | 'failed';

  @ApiProperty({ type: String, nullable: true, description: 'What to do about a failed one.' })
  readonly problem!: string | null;

  @ApiProperty({
    type: WhyView,
    nullable: true,
    description: 'The same for other languages: code and parameters.',
  })
  readonly why!: Why | null;

  @ApiProperty({ type: 'integer' })
  readonly eventsRetracted!: number;

  @ApiProperty({ type: 'integer', description: 'Events that stay, as later ones need them.' })
  readonly eventsKept!: number;

  @ApiProperty({ type: [KeptView], description: 'The first of those that stay.' })
  readonly kept!: readonly KeptView[];
}
