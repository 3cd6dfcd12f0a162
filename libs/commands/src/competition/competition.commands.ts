import { CommandOf } from '../bus/command.ts';
import {
  defendThreatForm,
  logThreatForm,
  loseBusinessForm,
  reassessThreatForm,
  takeDefenceActionForm,
} from './competition.forms.ts';

export class LogThreat extends CommandOf(logThreatForm) {}

export class ReassessThreat extends CommandOf(reassessThreatForm) {}

export class TakeDefenceAction extends CommandOf(takeDefenceActionForm) {}

export class DefendThreat extends CommandOf(defendThreatForm) {}

export class LoseBusiness extends CommandOf(loseBusinessForm) {}
