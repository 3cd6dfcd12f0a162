import { CommandHandler } from '@nestjs/cqrs';
import { AccountHandler } from '../bus/account.handler.ts';
import {
  AssignManager,
  DesignateKeyAccount,
  EndKeyAccount,
  EstimateWallet,
  HandOver,
  MarkLost,
  OpenAccount,
  PlaceUnderParent,
  RenameAccount,
  SetRequiredRoles,
  WinBack,
} from './portfolio.commands.ts';

@CommandHandler(OpenAccount)
export class OpenAccountHandler extends AccountHandler {}

@CommandHandler(RenameAccount)
export class RenameAccountHandler extends AccountHandler {}

@CommandHandler(PlaceUnderParent)
export class PlaceUnderParentHandler extends AccountHandler {}

@CommandHandler(AssignManager)
export class AssignManagerHandler extends AccountHandler {}

@CommandHandler(HandOver)
export class HandOverHandler extends AccountHandler {}

@CommandHandler(DesignateKeyAccount)
export class DesignateKeyAccountHandler extends AccountHandler {}

@CommandHandler(EndKeyAccount)
export class EndKeyAccountHandler extends AccountHandler {}

@CommandHandler(SetRequiredRoles)
export class SetRequiredRolesHandler extends AccountHandler {}

@CommandHandler(EstimateWallet)
export class EstimateWalletHandler extends AccountHandler {}

@CommandHandler(MarkLost)
export class MarkLostHandler extends AccountHandler {}

@CommandHandler(WinBack)
export class WinBackHandler extends AccountHandler {}
