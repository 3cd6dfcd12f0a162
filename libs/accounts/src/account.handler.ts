import { Injectable } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AccountWriter } from './account-writer.ts';
import type { CommandResult } from './command-context.ts';
import { contextOf, fieldsOf, type AccountCommand, type CommandClass } from './command.ts';
import { readWish } from './form.ts';

/** Reads the command as a wish and has it written: the same for every command. */
@Injectable()
export abstract class AccountHandler implements ICommandHandler<AccountCommand> {
  constructor(private readonly writer: AccountWriter) {}

  // Asynchronous, so that a wrong form is a rejected promise like every other refusal.
  async execute(command: AccountCommand): Promise<CommandResult> {
    const { form } = command.constructor as unknown as CommandClass;
    return this.writer.write(readWish(form, fieldsOf(command)), contextOf(command));
  }
}
