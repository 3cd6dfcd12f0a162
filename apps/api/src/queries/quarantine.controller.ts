import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { QuarantineQuestion } from '#insights/asking/questions/quarantine.question';
import type { Quarantine, QuarantineEntry } from '#insights/views';

class QuarantineEntryView implements QuarantineEntry {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The event to correct or retract; null where it is none alone.',
  })
  readonly eventId!: string | null;

  @ApiProperty({ example: 'cannot be scored: OrderPlaced cannot be read: …' })
  readonly says!: string;
}

class QuarantineView implements Quarantine {
  @ApiProperty({ type: [QuarantineEntryView], description: 'By account, 200 at most.' })
  readonly entries!: readonly QuarantineEntryView[];

  @ApiProperty({ type: 'integer', description: 'How many accounts there are in all.' })
  readonly total!: number;
}

@ApiTags('quarantine')
@Controller('api/v1/quarantine')
export class QuarantineController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'Accounts that cannot be scored now, and the event that stands in the way.',
  })
  @ApiOkResponse({ type: QuarantineView })
  answer(): Promise<Quarantine> {
    return this.questions.execute(new QuarantineQuestion());
  }
}
