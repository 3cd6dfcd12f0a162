import { ApiProperty } from '@nestjs/swagger';

export class LiveHealthView {
  @ApiProperty({ enum: ['ok'] })
  readonly status!: 'ok';
}

export class ReadyHealthView {
  @ApiProperty({
    enum: ['ok', 'degraded'],
    description:
      'degraded: all is answered but some accounts, which `details` counts, or `faults` of the ledger or its disk, or a ledger that lies ahead of the clock.',
  })
  readonly status!: 'ok' | 'degraded';

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
    description: 'Each part, and how it is.',
  })
  readonly details!: Readonly<Record<string, object>>;
}
