import type { MainstayEvent, MainstayEventType } from '#events/catalogue';
import type { Thing } from '#events/thing';
import { Rejection, type Params } from '#kernel/decision';
import type { Instant } from '#kernel/time';
import type { History, Subject } from '../histories/history.ts';
import { mustBeKnown } from './account-known.ts';
import type { TimedIntent } from './intent.ts';
import { eventOf, sameMoment, sameTerms } from './rules.ts';

/** What an event said of a thing, and when it was so. */
interface Saying {
  readonly type: string;
  readonly data: object;
  readonly occurredAt: Instant;
}

/** A thing as its events tell it. */
export interface ThingState {
  readonly begun?: Saying;
  /** Its fields as they stand: those of its begin, with what was told since. */
  readonly stands: object;
  readonly ended?: Saying;
}

type Reducer = (state: ThingState, event: MainstayEvent) => ThingState;

const begin: Reducer = (_before, event) => ({ begun: event, stands: event.data });
const tell: Reducer = (state, { data }) => ({ ...state, stands: { ...state.stands, ...data } });
const end: Reducer = (state, ended) => ({ ...state, ended });

/** The state of a thing, folded from its own events. */
export function stateOf(thing: Thing): Subject<ThingState> {
  const known = folds.get(thing);
  if (known) return known;
  const on: Record<string, Reducer> = { [thing.begins]: begin };
  for (const type of thing.tells) on[type] = tell;
  for (const type of thing.ends) on[type] = end;
  const state: Subject<ThingState> = { kind: thing.kind, initial: { stands: {} }, on };
  folds.set(thing, state);
  return state;
}

const folds = new WeakMap<Thing, Subject<ThingState>>();

/** What a rule demands or brings about beside what is usual for its thing. */
type Also = (intent: TimedIntent, history: History) => readonly MainstayEvent[];

const nothingElse = (): readonly MainstayEvent[] => [];

/** A decision about any of some types, each with its own data. */
type Rule<Types extends string> = <T extends MainstayEventType & Types>(
  intent: TimedIntent<T>,
  history: History,
) => readonly MainstayEvent[];

/** Begins a thing, once: said again it is already so, said otherwise it is another thing under the same id. */
export const begins =
  <B extends string>(thing: Thing<B>, also: Also = nothingElse): Rule<B> =>
  (intent, history) => {
    mustBeKnown(history, intent);
    const id = idOf(thing, intent);
    const { begun, ended } = history.head(stateOf(thing), id);
    if (begun && !(thing.again && ended)) {
      if (sameTerms(begun.data, intent.data) && sameMoment(intent, begun)) return [];
      throw differs(thing, id);
    }
    return recorded(intent, history, also);
  };

/** Tells of a thing that was there by then and not over; what is so already is news only with a text. */
export const tells =
  <T extends string>(thing: Thing<string, T>, also: Also = nothingElse): Rule<T> =>
  (intent, history) => {
    const { stands } = runningThen(thing, intent, history);
    const isSo = sameTerms(withNamesOf(intent.data, stands), intent.data);
    return isSo && !intent.personal ? [] : recorded(intent, history, also);
  };

/** Ends a thing, once: the same end again is already so, another one comes too late. */
export const ends =
  <E extends string>(thing: Thing<string, string, E>, also: Also = nothingElse): Rule<E> =>
  (intent, history) => {
    mustBeKnown(history, intent);
    const id = idOf(thing, intent);
    const { ended } = history.head(stateOf(thing), id);
    if (ended) {
      const isSame = ended.type === intent.type && sameTerms(ended.data, intent.data);
      if (isSame && sameMoment(intent, ended)) return [];
      throw closed(thing, id);
    }
    runningThen(thing, intent, history);
    return recorded(intent, history, also);
  };

/** States a thing as it is from then on, whether or not it was stated before. */
export const states =
  <B extends string>(thing: Thing<B>, also: Also = nothingElse): Rule<B> =>
  (intent, history) => {
    mustBeKnown(history, intent);
    const id = idOf(thing, intent);
    const { begun, stands, ended } = history.at(intent.occurredAt, stateOf(thing), id);
    if (ended) throw closed(thing, id);
    const isSo = begun !== undefined && sameTerms(stands, intent.data);
    return isSo && !intent.personal ? [] : recorded(intent, history, also);
  };

function recorded<T extends MainstayEventType>(
  intent: TimedIntent<T>,
  history: History,
  also: Also,
): readonly MainstayEvent[] {
  return [eventOf(intent, intent.data), ...also(intent, history)];
}

/** The thing as of the intent's moment: begun by then, and not over. */
function runningThen(thing: Thing, intent: TimedIntent, history: History): ThingState {
  mustBeKnown(history, intent);
  const id = idOf(thing, intent);
  if (!history.head(stateOf(thing), id).begun) throw unknown(thing, id);
  const then = history.at(intent.occurredAt, stateOf(thing), id);
  if (!then.begun) throw notYet(thing, id);
  if (then.ended) throw closed(thing, id);
  return then;
}

const idOf = ({ id }: Thing, { data }: Pick<TimedIntent, 'data'>): string =>
  String((data as Readonly<Record<string, unknown>>)[id]);

/** As much of some fields as others name. */
const withNamesOf = (names: object, fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(names, name)));

const codeOf = ({ kind }: Thing, what: string): string => `${kind.replaceAll(' ', '-')}-${what}`;

const called = ({ kind }: Thing, id: string): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id}`;

/** Under the name its events have for it. */
const about = (thing: Thing, id: string): Params => ({ [thing.id]: id });

export const unknown = (thing: Thing, id: string): Rejection =>
  new Rejection(codeOf(thing, 'unknown'), `There is no ${thing.kind} ${id}.`, about(thing, id));

const differs = (thing: Thing, id: string): Rejection =>
  new Rejection(
    codeOf(thing, 'differs'),
    `${called(thing, id)} was recorded otherwise; correct that event instead.`,
    about(thing, id),
  );

const notYet = (thing: Thing, id: string): Rejection =>
  new Rejection(
    codeOf(thing, 'not-yet'),
    `${called(thing, id)} was recorded for a later moment.`,
    about(thing, id),
  );

const closed = (thing: Thing, id: string): Rejection =>
  new Rejection(
    codeOf(thing, 'closed'),
    `${called(thing, id)} was over by then.`,
    about(thing, id),
  );
