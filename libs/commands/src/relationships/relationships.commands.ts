import { CommandOf } from '../bus/command.ts';
import {
  assessStanceForm,
  assignBuyingRoleForm,
  endBuyingRoleForm,
  identifyStakeholderForm,
  makeContactForm,
  markDepartedForm,
  setCadenceForm,
} from './relationships.forms.ts';

export class IdentifyStakeholder extends CommandOf(identifyStakeholderForm) {}

export class AssignBuyingRole extends CommandOf(assignBuyingRoleForm) {}

export class EndBuyingRole extends CommandOf(endBuyingRoleForm) {}

export class AssessStance extends CommandOf(assessStanceForm) {}

export class MarkDeparted extends CommandOf(markDepartedForm) {}

export class SetCadence extends CommandOf(setCadenceForm) {}

export class MakeContact extends CommandOf(makeContactForm) {}
