import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import { GRANTABLE, ROLES, type Role } from '#access/roles';
import { IsIdentifier, IsPlainText } from '../http/asked.ts';

const IsRoles = (): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayNotEmpty(), ArrayUnique(), IsIn(GRANTABLE, { each: true }));

const NAME_MAX = 100;

/** Asks for a link that signs in somebody once. */
export class MakeLink {
  @ApiProperty({ description: 'Whom it is for; they stand by this name on what they record.' })
  @IsString()
  @Length(1, NAME_MAX)
  @IsPlainText()
  readonly as!: string;

  @ApiPropertyOptional({
    example: 'anna',
    description: 'Who they are among the colleagues that the history names.',
  })
  @IsOptional()
  @IsIdentifier()
  readonly colleague?: string;

  @ApiPropertyOptional({
    enum: ROLES,
    isArray: true,
    description: 'What they may do, from now on; as before where nothing is said.',
  })
  @IsOptional()
  @IsRoles()
  readonly roles?: readonly Role[];
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

  @ApiPropertyOptional({ enum: ['read', 'write'], default: 'read' })
  @IsOptional()
  @IsIn(['read', 'write'])
  readonly right?: 'read' | 'write';

  @ApiPropertyOptional({
    enum: ROLES,
    isArray: true,
    description: 'What the program may do, in place of `right`.',
  })
  @IsOptional()
  @IsRoles()
  readonly roles?: readonly Role[];
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

  @ApiProperty({ enum: ROLES, isArray: true })
  readonly roles!: readonly Role[];

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
}

export class TokensView {
  @ApiProperty({ type: [TokenView] })
  readonly tokens!: readonly TokenView[];
}
