import { ApiProperty } from '@nestjs/swagger';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

class AmendedByView {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ enum: ['corrected', 'retracted'] })
  readonly kind!: 'corrected' | 'retracted';

  @ApiProperty({ description: 'Id of who said so.' })
  readonly actor!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The name of that actor, where known.',
  })
  readonly actorName!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;
}

class OriginalView implements views.TimelineContent {
  @ApiProperty({ format: 'date-time' })
  readonly occurredAt!: string;

  @ApiProperty({ format: 'date' })
  readonly occurredOn!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  readonly personal!: Readonly<Record<string, string>> | null;

  @ApiProperty()
  readonly sealed!: boolean;
}

class ImportSourceView {
  @ApiProperty()
  readonly batch!: string;

  @ApiProperty({ description: 'SHA-256 of the file, in hex.' })
  readonly fileHash!: string;

  @ApiProperty({ type: 'integer', description: 'From 1, the heading excluded.' })
  readonly row!: number;
}

export class TimelineEntryView implements views.TimelineEntry {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ example: 'ContactMade' })
  readonly type!: string;

  @ApiProperty({ format: 'date-time' })
  readonly occurredAt!: string;

  @ApiProperty({ format: 'date' })
  readonly occurredOn!: string;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty()
  readonly revision!: string;

  @ApiProperty()
  readonly position!: string;

  @ApiProperty({ description: 'Id of who said so.' })
  readonly actor!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the actor, where known.' })
  readonly actorName!: string | null;

  @ApiProperty({ enum: ['entered', 'captured', 'imported'] })
  readonly origin!: views.TimelineEntry['origin'];

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data!: Readonly<Record<string, unknown>>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    nullable: true,
    description: 'Texts about people; null where there are none, or they cannot be opened.',
  })
  readonly personal!: Readonly<Record<string, string>> | null;

  @ApiProperty({
    description:
      'Whether there are texts that cannot be opened: their key is destroyed or missing, or they were changed.',
  })
  readonly sealed!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the event cannot be read, if it cannot: then its data is empty.',
  })
  readonly problem!: string | null;

  @ApiProperty({
    type: AmendedByView,
    nullable: true,
    description: 'Who corrected or withdrew it, and when.',
  })
  readonly amendedBy!: AmendedByView | null;

  @ApiProperty({
    type: OriginalView,
    nullable: true,
    description: 'What it said before it was corrected; all else is as corrected.',
  })
  readonly original!: OriginalView | null;

  @ApiProperty({ type: ImportSourceView, nullable: true })
  readonly import!: ImportSourceView | null;
}

export class TimelinePageView extends MomentView implements views.TimelinePage {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: [TimelineEntryView] })
  readonly entries!: readonly TimelineEntryView[];

  @ApiProperty({ type: 'integer' })
  readonly total!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

class DayOfEventsView {
  @ApiProperty({ format: 'date' })
  readonly day!: string;

  @ApiProperty({ type: 'integer' })
  readonly events!: number;
}

export class TimelineDaysView extends MomentView implements views.TimelineDays {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: 'integer' })
  readonly total!: number;

  @ApiProperty({ type: [DayOfEventsView], description: 'Days with events, the newest first.' })
  readonly days!: readonly DayOfEventsView[];

  @ApiProperty({
    type: [String],
    format: 'date',
    description: 'Days on which some of them were recorded, the newest first.',
  })
  readonly recordedOn!: readonly string[];
}
