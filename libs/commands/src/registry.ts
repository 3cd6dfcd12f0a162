import type { MainstayEventType } from '#events/catalogue';
import * as amendments from './amendments/amendments.commands.ts';
import { byType, type Held, type OneCommandEach } from './by-type.ts';
import { FACTS } from './facts.ts';
import type { CommandClass } from './forms/records.ts';

/** Every command there is, by subject: handlers, routes, rows of files and tables by type follow from it. */
export const COMMANDS = { ...FACTS, amendments } as const;

/** Each type of event is recorded by exactly one command. */
export type Complete = Held<OneCommandEach<typeof COMMANDS>>;

export const ALL_COMMANDS: readonly CommandClass[] = Object.values(COMMANDS).flatMap((subject) =>
  Object.values<CommandClass>(subject),
);

const COMMAND_OF = byType(COMMANDS);

/** The command that records a type of event. */
export function commandOf(type: MainstayEventType): CommandClass {
  const command = COMMAND_OF.get(type);
  if (command) return command;
  throw new Error(`No command records ${type}.`);
}
