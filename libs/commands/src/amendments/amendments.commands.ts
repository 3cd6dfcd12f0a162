import { CommandOf } from '../bus/command.ts';
import { correctEventForm, retractEventForm } from './amendments.forms.ts';

export class CorrectEvent extends CommandOf(correctEventForm) {}

export class RetractEvent extends CommandOf(retractEventForm) {}
