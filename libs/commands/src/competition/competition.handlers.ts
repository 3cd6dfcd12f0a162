import { CommandHandler } from '@nestjs/cqrs';
import { AccountHandler } from '../bus/account.handler.ts';
import {
  DefendThreat,
  LogThreat,
  LoseBusiness,
  ReassessThreat,
  TakeDefenceAction,
} from './competition.commands.ts';

@CommandHandler(LogThreat)
export class LogThreatHandler extends AccountHandler {}

@CommandHandler(ReassessThreat)
export class ReassessThreatHandler extends AccountHandler {}

@CommandHandler(TakeDefenceAction)
export class TakeDefenceActionHandler extends AccountHandler {}

@CommandHandler(DefendThreat)
export class DefendThreatHandler extends AccountHandler {}

@CommandHandler(LoseBusiness)
export class LoseBusinessHandler extends AccountHandler {}
