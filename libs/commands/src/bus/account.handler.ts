import { Injectable } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AccountWriter } from '../writing/writer.ts';
import type { CommandResult } from '../writing/command-context.ts';
import { contextOf, fieldsOf, type AccountCommand, type CommandClass } from './command.ts';
import { readIntent } from '../forms/form.ts';

/** Reads the command as an intent and has it written: the same for every command. */
@Injectable()
export abstract class AccountHandler implements ICommandHandler<AccountCommand> {
  constructor(private readonly writer: AccountWriter) {}

  // Asynchronous, so that a wrong form is a rejected promise like every other refusal.
  async execute(command: AccountCommand): Promise<CommandResult> {
    const { form } = command.constructor as unknown as CommandClass;
    return this.writer.write(readIntent(form, fieldsOf(command)), contextOf(command));
  }
}
