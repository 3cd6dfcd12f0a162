import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { ROLES, type Role } from '#access/roles';

/** Asks for a session with the code of a link. */
export class OpenSession {
  @ApiProperty({ description: 'The code after `#code=` in the link.' })
  @IsString()
  @Matches(/^[\w-]{1,64}$/)
  readonly code!: string;
}

/** Who is signed in. */
export class SessionView {
  @ApiProperty({ description: 'The id that stands on what this person or program does.' })
  readonly actor!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: ['owner', 'person', 'program'] })
  readonly kind!: 'owner' | 'person' | 'program';

  @ApiProperty({
    enum: ['link', 'provider', 'token'],
    description: 'What let them in; who came by a provider is signed out there as well.',
  })
  readonly by!: 'link' | 'provider' | 'token';

  @ApiProperty({ enum: ['read', 'write'] })
  readonly right!: 'read' | 'write';

  @ApiProperty({ enum: ROLES, isArray: true })
  readonly roles!: readonly Role[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who they are among the colleagues that the history names.',
  })
  readonly colleagueId!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { enum: ['all', 'own'] },
    example: { MakeContact: 'own', OpenAccount: 'all' },
    description: 'Commands they may give, and where: at all accounts, or at their own.',
  })
  readonly may!: Readonly<Record<string, 'all' | 'own'>>;

  @ApiProperty({
    enum: ['none', 'see', 'import'],
    description: 'Whether they see what was imported, and may import themselves.',
  })
  readonly files!: 'none' | 'see' | 'import';

  @ApiProperty({ description: 'Whether they see all accounts, or their own alone.' })
  readonly seesAll!: boolean;

  @ApiProperty({ description: 'Whether figures by person are shown to others than that person.' })
  readonly perPersonReports!: boolean;
}

class ListedSessionView {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ description: 'Id of who is signed in.' })
  readonly actor!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  readonly current!: boolean;
}

export class SessionsView {
  @ApiProperty({ type: [ListedSessionView] })
  readonly sessions!: readonly ListedSessionView[];
}
