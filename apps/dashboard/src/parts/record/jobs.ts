import { listOf } from '#commands/forms/lists';
import { oneOf, text } from '#commands/forms/fields';
import { optional, type Fields } from '#commands/forms/field';
import type { CommandClass, CommandEntry } from '#commands/command/records';
import { COMMANDS } from '#commands/registry';
import { BUYING_ROLES } from '#events/people/people.events';
import type { Input } from '../form/input-of.ts';
import type { Wish } from '../page/wish.ts';
import { COMMAND_NAMES, SUBJECT_FIELD, type CommandName } from './commands.ts';

/** One command to be sent. */
export interface Request {
  readonly command: string;
  readonly input: Input;
}

/** What one form does: mostly one command, sometimes several that belong together. */
export interface Job {
  readonly entry: CommandEntry;
  /** Fields that the form draws: those of the command, and those of what is recorded along with it. */
  readonly fields: Fields;
  /** Those that are seen at once, in order; the others wait behind *More*. */
  readonly inLine: readonly string[];
  /** What is said by the thing that the wish is about. */
  readonly given: Input;
  readonly requests: (input: Input) => readonly Request[];
}

/** Fields beside those of the command, and the commands that all of them come to. */
interface Along {
  readonly fields: Fields;
  readonly requests: (input: Input, newId: string) => readonly Request[];
}

const ALONG: Readonly<Partial<Record<CommandName, Along>>> = {
  IdentifyStakeholder: {
    fields: { roles: optional(listOf(oneOf(BUYING_ROLES, 'A buying role.'), 'Buying roles.')) },
    requests: ({ roles = [], ...person }, newId) => {
      const { stakeholderId = newId, occurredOn } = person;
      return [
        { command: 'IdentifyStakeholder', input: { ...person, stakeholderId } },
        ...(roles as readonly string[]).map((role) => ({
          command: 'AssignBuyingRole',
          input: { stakeholderId, role, occurredOn },
        })),
      ];
    },
  },
  MarkDeparted: {
    fields: { successorName: optional(text('The name of a successor nobody knew before.')) },
    requests: ({ successorName, ...departure }, newId) => {
      const departed = { command: 'MarkDeparted', input: departure };
      if (successorName === undefined) return [departed];
      const { occurredOn } = departure;
      const person = { stakeholderId: newId, name: successorName, occurredOn };
      return [
        { command: 'IdentifyStakeholder', input: person },
        { ...departed, input: { ...departure, successorId: newId } },
      ];
    },
  },
  OpenAccount: {
    fields: {
      personName: optional(text('The first person known there.')),
      personTitle: optional(text('What that person does there.')),
    },
    requests: ({ personName, personTitle, ...account }, newId) => {
      const opened = { command: 'OpenAccount', input: account };
      if (personName === undefined) return [opened];
      const { occurredOn } = account;
      const person = { stakeholderId: newId, name: personName, title: personTitle, occurredOn };
      return [opened, { command: 'IdentifyStakeholder', input: person }];
    },
  },
};

/** What is wanted most of some forms, where that is more than what has to be said. */
const IN_LINE: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  MakeContact: ['stakeholderIds', 'kind', 'direction', 'note'],
  PlaceOrder: ['amount', 'currency', 'contractId'],
  SignContract: ['annualValue', 'currency', 'endsOn', 'noticeDays'],
  LogThreat: ['rival', 'severity', 'evidence'],
  IdentifyStakeholder: ['name', 'title', 'roles'],
  ChangeStakeholderDetails: ['name', 'title', 'email', 'phone'],
  AssessStance: ['stance', 'note'],
  MarkDeparted: ['successorId', 'successorName'],
  OpenAccount: ['name', 'as', 'personName'],
  HandOver: ['toManagerId', 'reason'],
  PlaceUnderParent: ['parentId'],
  RenewContract: ['endsOn', 'annualValue'],
  CancelOrder: ['reason'],
  WinBack: ['note'],
  EndKeyAccount: ['reason'],
  DefendThreat: ['note'],
  LoseBusiness: ['annualValue', 'note'],
  AgreeAction: ['purpose', 'dueOn', 'ownerId', 'note'],
  MoveAction: ['dueOn', 'reason'],
  CloseAction: ['outcome', 'note'],
  SetMatterAside: ['matterId', 'untilOn', 'reason'],
};

/** Said by its address, or together with the day. */
const NEVER_DRAWN: ReadonlySet<string> = new Set(['accountId', 'occurredAt']);

/** What the form for a wish does. `newId` is a person's who is identified along with it. */
export function jobOf(wish: Wish, newId: string): Job {
  const entry = entryNamed(wish.command);
  // A correction is of one event, whatever was recorded along with it.
  const along = wish.corrects === undefined ? ALONG[wish.command] : undefined;
  const given = givenBy(wish);
  const fields = Object.fromEntries(
    Object.entries({ ...entry.fields, ...along?.fields }).filter(
      ([name]) => !(name in given) && !(NEVER_DRAWN.has(name) && !isNumbering(wish, name)),
    ),
  );
  const wanted = IN_LINE[wish.command] ?? [];
  const required = Object.keys(fields).filter(
    (name) => fields[name]?.optional === false && fields[name].made === undefined,
  );
  const inLine = [...new Set([...wanted, ...required, 'occurredOn'])].filter(
    (name) => name in fields,
  );
  return {
    entry,
    fields,
    inLine,
    given,
    requests: (input) => {
      const { corrects: eventId } = wish;
      if (eventId !== undefined) {
        return [{ command: 'CorrectEvent', input: { eventId, content: movedOnly(input, wish) } }];
      }
      const whole = { ...input, ...given };
      return along?.requests(whole, newId) ?? [{ command: wish.command, input: whole }];
    },
  };
}

/** The thing a wish is about; a correction may name another. */
const givenBy = ({ about, corrects }: Wish): Input =>
  about && corrects === undefined ? { [SUBJECT_FIELD[about.kind]]: about.id } : {};

/** An event keeps its moment to the second unless it is moved to another day. */
function movedOnly({ occurredOn, ...content }: Input, { values }: Wish): Input {
  return occurredOn === values?.['occurredOn'] ? content : { ...content, occurredOn };
}

/** A new account may be given its number. */
const isNumbering = ({ command, corrects }: Wish, name: string): boolean =>
  command === 'OpenAccount' && corrects === undefined && name === 'accountId';

/** By the names they are exported by: those of classes are shortened in the built page. */
const BY_NAME = new Map(
  Object.values(COMMANDS).flatMap((subject) =>
    Object.entries<CommandClass>(subject).map(([name, { entry }]) => [name, entry] as const),
  ),
);

/** The entry of a command by its name. */
export function entryNamed(name: string): CommandEntry {
  const entry = BY_NAME.get(name);
  if (entry) return entry;
  throw new Error(`There is no command ${name}.`);
}

/** The command that recorded a type of event, by its name; undefined of types that no form corrects. */
export function commandFor(type: string): CommandName | undefined {
  const name = [...BY_NAME].find(([, entry]) => entry.type === type)?.[0];
  return COMMAND_NAMES.find((one) => one === name);
}
