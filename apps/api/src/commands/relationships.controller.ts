import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as relationships from '#commands/relationships/relationships.commands';
import { CommandController } from './command-routes.ts';

/** The people at a customer, and every contact with them. */
@ApiTags('relationships')
@Controller('api/v1/accounts/:accountId')
export class RelationshipsController extends CommandController({
  stakeholders: relationships.IdentifyStakeholder,
  'stakeholders/:stakeholderId/roles': relationships.AssignBuyingRole,
  'stakeholders/:stakeholderId/roles/:role/end': relationships.EndBuyingRole,
  'stakeholders/:stakeholderId/stance': relationships.AssessStance,
  'stakeholders/:stakeholderId/departure': relationships.MarkDeparted,
  'stakeholders/:stakeholderId/cadence': relationships.SetCadence,
  contacts: relationships.MakeContact,
}) {}
