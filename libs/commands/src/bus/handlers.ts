import { Injectable, type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandResult } from '../command/command-context.ts';
import type { Command, CommandClass } from '../command/records.ts';
import { readIntent } from '../forms/form.ts';
import { ALL_COMMANDS } from '../registry.ts';
import { Writer } from '../writing/writer.ts';
import { describeCommand } from './describe-command.ts';

/** Reads a command as an intent and has it written: the same for every command. */
@Injectable()
abstract class RecordingHandler implements ICommandHandler<Command, CommandResult> {
  constructor(private readonly writer: Writer) {}

  // Asynchronous, so that a wrong form is a rejected promise like every other refusal.
  async execute(command: Command): Promise<CommandResult> {
    const { entry } = command.constructor as unknown as CommandClass;
    return this.writer.write(readIntent(entry, fieldsOf(command)), command.context);
  }
}

/** All that was sent, whatever it is: the form reads it. */
const fieldsOf = (command: Command): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(Object.entries(command));

function handlerOf(command: CommandClass): Type<RecordingHandler> {
  class Handler extends RecordingHandler {}
  Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
  CommandHandler(command)(Handler);
  return Handler;
}

ALL_COMMANDS.forEach(describeCommand);

/** One handler a command, ready for Nest's bus. */
export const COMMAND_HANDLERS: readonly Type<RecordingHandler>[] = ALL_COMMANDS.map(handlerOf);
