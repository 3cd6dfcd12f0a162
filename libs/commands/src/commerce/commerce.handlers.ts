import { CommandHandler } from '@nestjs/cqrs';
import { AccountHandler } from '../bus/account.handler.ts';
import {
  AmendContract,
  CancelOrder,
  DraftContract,
  PlaceOrder,
  RenewContract,
  ReturnOrder,
  SignContract,
  TerminateContract,
} from './commerce.commands.ts';

@CommandHandler(PlaceOrder)
export class PlaceOrderHandler extends AccountHandler {}

@CommandHandler(ReturnOrder)
export class ReturnOrderHandler extends AccountHandler {}

@CommandHandler(CancelOrder)
export class CancelOrderHandler extends AccountHandler {}

@CommandHandler(DraftContract)
export class DraftContractHandler extends AccountHandler {}

@CommandHandler(SignContract)
export class SignContractHandler extends AccountHandler {}

@CommandHandler(AmendContract)
export class AmendContractHandler extends AccountHandler {}

@CommandHandler(RenewContract)
export class RenewContractHandler extends AccountHandler {}

@CommandHandler(TerminateContract)
export class TerminateContractHandler extends AccountHandler {}
