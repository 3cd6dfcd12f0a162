import { CommandHandler } from '@nestjs/cqrs';
import { AccountHandler } from '../bus/account.handler.ts';
import {
  AssessStance,
  AssignBuyingRole,
  EndBuyingRole,
  IdentifyStakeholder,
  MakeContact,
  MarkDeparted,
  SetCadence,
} from './relationships.commands.ts';

@CommandHandler(IdentifyStakeholder)
export class IdentifyStakeholderHandler extends AccountHandler {}

@CommandHandler(AssignBuyingRole)
export class AssignBuyingRoleHandler extends AccountHandler {}

@CommandHandler(EndBuyingRole)
export class EndBuyingRoleHandler extends AccountHandler {}

@CommandHandler(AssessStance)
export class AssessStanceHandler extends AccountHandler {}

@CommandHandler(MarkDeparted)
export class MarkDepartedHandler extends AccountHandler {}

@CommandHandler(SetCadence)
export class SetCadenceHandler extends AccountHandler {}

@CommandHandler(MakeContact)
export class MakeContactHandler extends AccountHandler {}
