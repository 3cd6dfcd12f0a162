import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class DemoStoryView {
  @ApiProperty({ example: 'A-0001' })
  readonly accountId!: string;

  @ApiProperty({ example: 'champion-leaves' })
  readonly story!: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'The day to look at, where that is not today.',
  })
  readonly asOf?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'As it was known then.' })
  readonly knownAt?: string;
}

export class SystemView {
  @ApiProperty()
  readonly version!: string;

  @ApiProperty()
  readonly ledgerId!: string;

  @ApiProperty({ example: 'Europe/Berlin' })
  readonly zone!: string;

  @ApiProperty({ format: 'date', description: 'The day it is in the zone.' })
  readonly today!: string;

  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Events of the log, as far as answers include them.',
  })
  readonly events!: number;

  @ApiProperty({ description: '`<ledgerId>.<position>`: where the log ends.' })
  readonly position!: string;

  @ApiProperty({ description: 'Whether the demo portfolio was loaded.' })
  readonly demoLoaded!: boolean;

  @ApiProperty({ type: [DemoStoryView], description: 'Which demo account tells which story.' })
  readonly demoStories!: readonly DemoStoryView[];
}
