import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { AsList } from '../http/asked.ts';

/** All that the tabs of a browser may want on the one connection they share. */
const PROJECTIONS_MAX = 100;

export class LiveParameters {
  @ApiProperty({
    type: String,
    example: 'portfolio,account:ACME-1',
    description: 'What to tell about, separated by commas.',
  })
  @AsList()
  @ArrayMinSize(1)
  @ArrayMaxSize(PROJECTIONS_MAX)
  @ArrayUnique()
  @Matches(/^[a-z][a-z-]{0,31}(?::[A-Za-z0-9][A-Za-z0-9._~-]{0,63})?$/, {
    each: true,
    message: 'names no projection, such as portfolio or account:ACME-1',
  })
  readonly projections!: readonly string[];

  @ApiPropertyOptional({ description: 'The `position` of the page that was read before.' })
  @IsOptional()
  @IsString()
  @MaxLength(128)
  readonly after?: string;
}
