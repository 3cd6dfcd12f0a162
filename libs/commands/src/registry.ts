import type { MainstayEvent, MainstayEventType } from '#events/catalogue';
import * as amendments from './amendments/amendments.commands.ts';
import { byType, type Held, type OneCommandEach } from './command/by-type.ts';
import type { CommandClass } from './command/records.ts';
import type { TimedIntent } from './deciding/intent.ts';
import { FACTS } from './facts.ts';
import { mustBeReadable } from './deciding/readable.ts';
import type { History } from './histories/history.ts';

/** Every command there is, by subject: handlers, routes, rows of files and tables by type follow from it. */
export const COMMANDS = { ...FACTS, amendments } as const;

/** Each type of event is recorded by exactly one command. */
export type Complete = Held<OneCommandEach<typeof COMMANDS>>;

export const ALL_COMMANDS: readonly CommandClass[] = Object.values(COMMANDS).flatMap((subject) =>
  Object.values<CommandClass>(subject),
);

const COMMAND_OF = byType(COMMANDS);

/** The command that records what an event calls its type; undefined for a type of another version. */
export const commandOfType = (type: string): CommandClass | undefined => COMMAND_OF.get(type);

/** The command that records a type of event. */
export function commandOf(type: MainstayEventType): CommandClass {
  const command = commandOfType(type);
  if (command) return command;
  throw new Error(`No command records ${type}.`);
}

/** Amendments put right what stands in the way of all others. */
const AMENDMENTS: ReadonlySet<string> = new Set(
  Object.values<CommandClass>(amendments).map(({ entry }) => entry.type),
);

/**
 * What happens when an intent meets a history: the event asked for and what it brings about, or `[]` for "already so".
 * @throws Rejection, and InvalidFields where a correction's content has a form of its own
 */
export function decide(intent: TimedIntent, history: History): readonly MainstayEvent[] {
  if (!AMENDMENTS.has(intent.type)) mustBeReadable(history);
  return commandOf(intent.type).entry.decide(intent, history);
}
