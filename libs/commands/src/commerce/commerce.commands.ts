import { CommandOf } from '../bus/command.ts';
import {
  amendContractForm,
  cancelOrderForm,
  draftContractForm,
  placeOrderForm,
  renewContractForm,
  returnOrderForm,
  signContractForm,
  terminateContractForm,
} from './commerce.forms.ts';

export class PlaceOrder extends CommandOf(placeOrderForm) {}

export class ReturnOrder extends CommandOf(returnOrderForm) {}

export class CancelOrder extends CommandOf(cancelOrderForm) {}

export class DraftContract extends CommandOf(draftContractForm) {}

export class SignContract extends CommandOf(signContractForm) {}

export class AmendContract extends CommandOf(amendContractForm) {}

export class RenewContract extends CommandOf(renewContractForm) {}

export class TerminateContract extends CommandOf(terminateContractForm) {}
