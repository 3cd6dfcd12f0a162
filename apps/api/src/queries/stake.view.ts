import { ApiProperty } from '@nestjs/swagger';
import type * as views from '#insights/views';

/** An amount that may be lost, in minor units. */
export class StakeView implements views.Stake {
  @ApiProperty({ example: 'EUR' })
  readonly currency!: string;

  @ApiProperty({ type: 'integer', example: 4_200_000 })
  readonly amountMinor!: number;
}
