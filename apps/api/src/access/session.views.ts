import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

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

  @ApiProperty({ enum: ['read', 'write'] })
  readonly right!: 'read' | 'write';
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
