import { CommandOf } from '../bus/command.ts';
import {
  assignManagerForm,
  designateKeyAccountForm,
  endKeyAccountForm,
  estimateWalletForm,
  handOverForm,
  markLostForm,
  openAccountForm,
  placeUnderParentForm,
  renameAccountForm,
  setRequiredRolesForm,
  winBackForm,
} from './portfolio.forms.ts';

export class OpenAccount extends CommandOf(openAccountForm) {}

export class RenameAccount extends CommandOf(renameAccountForm) {}

export class PlaceUnderParent extends CommandOf(placeUnderParentForm) {}

export class AssignManager extends CommandOf(assignManagerForm) {}

export class HandOver extends CommandOf(handOverForm) {}

export class DesignateKeyAccount extends CommandOf(designateKeyAccountForm) {}

export class EndKeyAccount extends CommandOf(endKeyAccountForm) {}

export class SetRequiredRoles extends CommandOf(setRequiredRolesForm) {}

export class EstimateWallet extends CommandOf(estimateWalletForm) {}

export class MarkLost extends CommandOf(markLostForm) {}

export class WinBack extends CommandOf(winBackForm) {}
