import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { accountInAddress } from '#kernel/identifier';
import { AsList, textThat } from '../http/asked.ts';

/** All that the tabs of a browser may want on the one connection they share. */
const PROJECTIONS_MAX = 100;

const NAME = /^[a-z][a-z-]{0,31}$/;

const IsProjection = textThat(
  'isProjection',
  (text) => {
    const [name = '', ...account] = text.split(':');
    const isOfAccount = account.length > 0;
    return NAME.test(name) && (!isOfAccount || accountInAddress(account.join(':')) !== undefined);
  },
  'names no projection, such as portfolio or account:ACME-1',
);

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
  @IsProjection(true)
  readonly projections!: readonly string[];

  @ApiPropertyOptional({ description: 'The `position` of the page that was read before.' })
  @IsOptional()
  @IsString()
  @MaxLength(128)
  readonly after?: string;
}
