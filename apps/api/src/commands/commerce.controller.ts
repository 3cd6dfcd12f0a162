import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as commerce from '#commands/commerce/commerce.commands';
import { CommandController } from './command-routes.ts';

/** What a customer buys, and on which terms. */
@ApiTags('commerce')
@Controller('api/v1/accounts/:accountId')
export class CommerceController extends CommandController({
  orders: commerce.PlaceOrder,
  'orders/:orderId/cancel': commerce.CancelOrder,
  returns: commerce.ReturnOrder,
  contracts: commerce.SignContract,
  'contracts/drafts': commerce.DraftContract,
  'contracts/:contractId/amend': commerce.AmendContract,
  'contracts/:contractId/renew': commerce.RenewContract,
  'contracts/:contractId/terminate': commerce.TerminateContract,
}) {}
