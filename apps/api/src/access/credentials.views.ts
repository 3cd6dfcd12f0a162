import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { IsPlainText } from '../http/asked.ts';

const NAME_MAX = 100;

/** Asks for a link that signs in somebody once. */
export class MakeLink {
  @ApiProperty({ description: 'Whom it is for; they stand by this name on what they record.' })
  @IsString()
  @Length(1, NAME_MAX)
  @IsPlainText()
  readonly as!: string;
}

export class LinkView {
  @ApiProperty({ description: 'To be opened as `<address>/#code=<code>`, once.' })
  readonly code!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;
}

/** Asks for a token by which a program is let in. */
export class MakeToken {
  @ApiProperty()
  @IsString()
  @Length(1, NAME_MAX)
  @IsPlainText()
  readonly name!: string;

  @ApiProperty({ enum: ['read', 'write'] })
  @IsIn(['read', 'write'])
  readonly right!: 'read' | 'write';
}

export class NewTokenView {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ description: 'Shown this once.' })
  readonly token!: string;
}

class TokenView {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: ['read', 'write'] })
  readonly right!: 'read' | 'write';

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
}

export class TokensView {
  @ApiProperty({ type: [TokenView] })
  readonly tokens!: readonly TokenView[];
}
