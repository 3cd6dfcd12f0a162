import { ApiProperty } from '@nestjs/swagger';

/** Whom people sign in by. */
export class ProviderView {
  @ApiProperty({ type: String, nullable: true, description: 'Null where links alone let in.' })
  readonly name!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The claim by whose groups people have roles.',
  })
  readonly groupsClaim!: string | null;
}

export class SignedOutView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where to go to be signed out at the provider as well, if that can be asked for.',
  })
  readonly goTo!: string | null;
}
