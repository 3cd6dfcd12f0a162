import { CommandHandler } from '@nestjs/cqrs';
import { AccountHandler } from '../bus/account.handler.ts';
import { CorrectEvent, RetractEvent } from './amendments.commands.ts';

@CommandHandler(CorrectEvent)
export class CorrectEventHandler extends AccountHandler {}

@CommandHandler(RetractEvent)
export class RetractEventHandler extends AccountHandler {}
