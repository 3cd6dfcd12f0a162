import {
  catalogue,
  type AccountEventType,
  type MainstayEvent,
  type MainstayEventType,
} from '#events/catalogue';
import { accountStream } from '#kernel/identifier';
import type { DataOf, Intent, TimedIntent, When } from '../deciding/intent.ts';
import type { HistoryOf, LookUp } from '../deciding/lookup.ts';
import type { Decide } from '../deciding/rules.ts';
import { defaultContent, type DefaultContent } from '../forms/default-content.ts';
import type { Fields, Values } from '../forms/field.ts';
import {
  ACCOUNT_FIELDS,
  WHEN_FIELDS,
  type Content,
  type Form,
  type TellField,
} from '../forms/form.ts';
import type { History } from '../histories/history.ts';
import type { CommandContext } from './command-context.ts';
import { mustKnowReferences } from './known-references.ts';

/** What a command's class says of it: its form, its address, the row it is read from, the decision about it. */
interface Parts<T extends MainstayEventType, F extends Fields, D, A> {
  /** In one sentence, for OpenAPI. */
  readonly summary: string;
  /**
   * Where it is posted to, below its account where it does not begin with a slash; parts with a colon are fields.
   * Without one only programs of ours send it.
   */
  readonly route?: string;
  /** The type of row it is read from in files. */
  readonly row?: string;
  readonly fields: F;
  /** What the fields come to, where that is not what they are by themselves. */
  readonly content?: (values: Values<F>, tell: TellField) => Content<T, D>;
  readonly decide: Decide<T, D, A>;
  /** What the decision needs of other streams. */
  readonly lookUp?: LookUp<T, D, A>;
  /** Its texts are terms: what somebody is called makes them the same or another, so deciding needs to read them. */
  readonly comparesTexts?: boolean;
  /** Moments its data speaks of that may not lie ahead either. */
  readonly alsoWhen?: (data: D) => When;
}

/** Of which stream it is: said where it is no account's. */
type StreamOf<T, F extends Fields> = T extends AccountEventType
  ? { readonly stream?: never }
  : { readonly stream: (values: Values<F>) => string };

/** Content has to be said where the fields by themselves are not what the event holds. */
type ContentOf<T extends MainstayEventType, F extends Fields> =
  DefaultContent<F> extends Content<T> ? unknown : { readonly content: object };

/** A command as the bus, the routes, the files and the writers see it, whichever it is. */
export interface CommandEntry<T extends MainstayEventType = MainstayEventType> extends Form<T> {
  readonly summary: string;
  readonly route: string | undefined;
  /** Fields that stand in the address of its route rather than in the body. */
  readonly inPath: readonly string[];
  readonly row: string | undefined;
  readonly decide: (intent: TimedIntent, history: History) => readonly MainstayEvent[];
  readonly lookUp: ((intent: Intent, historyOf: HistoryOf) => Promise<unknown>) | undefined;
  readonly comparesTexts: boolean;
  readonly alsoWhen: ((data: object) => When) | undefined;
}

/** A command: its fields as they were sent, and who sends them under which conditions. */
export abstract class Command {
  declare readonly context: CommandContext;

  constructor(fields: Readonly<Record<string, unknown>>, context: CommandContext) {
    Object.assign(this, fields);
    // No field: it is neither checked with them nor part of what was sent.
    Object.defineProperty(this, 'context', { value: context });
  }
}

export interface CommandClass<
  T extends MainstayEventType = MainstayEventType,
  V extends object = object,
> {
  new (fields: Readonly<Record<string, unknown>>, context: CommandContext): Command & V;
  readonly entry: CommandEntry<T>;
}

/** The class a command extends: what it records, and all that is to be known of it. */
export function Records<
  T extends MainstayEventType,
  const F extends Fields,
  D = DataOf<T>,
  A = unknown,
>(
  type: T,
  parts: Parts<T, F, D, A> & StreamOf<T, F> & ContentOf<T, F>,
): CommandClass<T, Values<F>> {
  const { summary, row, lookUp, comparesTexts = false, alsoWhen } = parts;
  const isOfAccount = catalogue[type].category === 'account';
  const fields = { ...(isOfAccount ? ACCOUNT_FIELDS : WHEN_FIELDS), ...parts.fields };
  const { content } = parts;
  const route = addressOf(parts.route, isOfAccount);
  const entry = {
    type,
    summary,
    route,
    inPath: namesIn(route ?? ''),
    row,
    fields,
    stream: isOfAccount ? accountIn : parts.stream,
    content: (values: Values<F>, tell: TellField) => {
      const { accountId: _address, ...own } = values as Values<F> & { readonly accountId?: string };
      return content ? content(own as Values<F>, tell) : defaultContent(parts.fields, own, tell);
    },
    decide: (intent: TimedIntent<T, D, A>, history: History) => {
      const events = parts.decide(intent, history);
      mustKnowReferences(parts.fields, events, history);
      return events;
    },
    lookUp,
    comparesTexts,
    alsoWhen,
  };
  return class extends Command {
    // What its parts take of one another was checked above; from here on it is an entry like any other.
    static readonly entry = entry as unknown as CommandEntry<T>;
  } as unknown as CommandClass<T, Values<F>>;
}

const BELOW_AN_ACCOUNT = '/api/v1/accounts/:accountId';

function addressOf(route: string | undefined, isOfAccount: boolean): string | undefined {
  if (route === undefined || route.startsWith('/') || !isOfAccount) return route;
  return `${BELOW_AN_ACCOUNT}/${route}`;
}

const namesIn = (address: string): readonly string[] =>
  [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

const accountIn = ({ accountId }: Readonly<Record<string, unknown>>): string =>
  accountStream(String(accountId));
