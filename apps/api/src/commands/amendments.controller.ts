import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as amendments from '#commands/amendments/amendments.commands';
import { CommandController } from './command-routes.ts';

/** What was recorded wrongly, said right or withdrawn; both stay on record. */
@ApiTags('amendments')
@Controller('api/v1/accounts/:accountId/events/:eventId')
export class AmendmentsController extends CommandController({
  correct: amendments.CorrectEvent,
  retract: amendments.RetractEvent,
}) {}
