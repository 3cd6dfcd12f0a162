import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as competition from '#commands/competition/competition.commands';
import { CommandController } from './command-routes.ts';

/** Rivals at the door, and what is done about them. */
@ApiTags('competition')
@Controller('api/v1/accounts/:accountId/threats')
export class CompetitionController extends CommandController({
  '': competition.LogThreat,
  ':threatId/reassess': competition.ReassessThreat,
  ':threatId/defence-actions': competition.TakeDefenceAction,
  ':threatId/defended': competition.DefendThreat,
  ':threatId/lost': competition.LoseBusiness,
}) {}
