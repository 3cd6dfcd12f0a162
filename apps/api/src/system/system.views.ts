import { ApiProperty } from '@nestjs/swagger';

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
}
