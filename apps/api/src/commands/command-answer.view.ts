import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What became of a command. */
export class CommandAnswerView {
  @ApiPropertyOptional({ example: 'ACME-1', description: 'The account, where it is about one.' })
  readonly accountId?: string;

  @ApiProperty({ description: "The account's revision now: its ETag.", example: '12' })
  readonly revision!: string;

  @ApiProperty({ description: '`<ledgerId>.<position>`: send it as `after` to see the change.' })
  readonly position!: string;

  @ApiProperty({ description: 'The Idempotency-Key, or the one made for want of it.' })
  readonly commandId!: string;

  @ApiProperty({ type: [String] })
  readonly eventIds!: readonly string[];

  @ApiProperty({ description: 'False: it was already so, and nothing was recorded.' })
  readonly changed!: boolean;
}
