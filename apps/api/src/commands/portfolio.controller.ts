import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as portfolio from '#commands/portfolio/portfolio.commands';
import { CommandController } from './command-routes.ts';

/** Accounts as such: who they are, who answers for them, whether they matter most, whether they are lost. */
@ApiTags('accounts')
@Controller('api/v1/accounts')
export class PortfolioController extends CommandController({
  '': portfolio.OpenAccount,
  ':accountId/rename': portfolio.RenameAccount,
  ':accountId/parent': portfolio.PlaceUnderParent,
  ':accountId/manager': portfolio.AssignManager,
  ':accountId/hand-over': portfolio.HandOver,
  ':accountId/key-account': portfolio.DesignateKeyAccount,
  ':accountId/key-account/end': portfolio.EndKeyAccount,
  ':accountId/required-roles': portfolio.SetRequiredRoles,
  ':accountId/wallet': portfolio.EstimateWallet,
  ':accountId/lost': portfolio.MarkLost,
  ':accountId/win-back': portfolio.WinBack,
}) {}
