import type { EventsOf, Recorded } from '#kernel/event';
import { accounts } from './accounts/accounts.events.ts';
import { amendments } from './amendments/amendments.events.ts';
import { competition } from './competition/competition.events.ts';
import { contacts } from './contacts/contacts.events.ts';
import { contracts } from './contracts/contracts.events.ts';
import type { Group } from './groups.ts';
import { imports } from './imports/imports.events.ts';
import { judgement } from './judgement/judgement.events.ts';
import { models } from './models/models.events.ts';
import { orders } from './orders/orders.events.ts';
import { people } from './people/people.events.ts';
import { policies } from './policies/policies.events.ts';
import type { Category, Filing, Soundness, Subject, TextsOf } from './subject.ts';
import type { Thing } from './thing.ts';
import { work } from './work/work.events.ts';

/** Everything that can happen, by subject: the catalogue is the sum of these. */
const SUBJECTS = [
  accounts,
  people,
  contacts,
  orders,
  contracts,
  competition,
  work,
  judgement,
  amendments,
  models,
  imports,
  policies,
] as const;

type EventsIn<C extends Category, S = (typeof SUBJECTS)[number]> =
  S extends Subject<C, infer Shapes> ? EventsOf<Shapes> : never;

/** Everything that can happen to an account. */
export type AccountEvent = EventsIn<'account'>;
export type AccountEventType = AccountEvent['type'];

/** Everything that can happen. */
export type MainstayEvent =
  AccountEvent | EventsIn<'model'> | EventsIn<'import'> | EventsIn<'company'>;
export type MainstayEventType = MainstayEvent['type'];

export type EventOf<T extends MainstayEventType> = Extract<MainstayEvent, { type: T }>;

/** An account's event as read back from the log. */
export type RecordedAccountEvent = Recorded<AccountEvent>;

/** What is known of a type whose data is looked at only by its own entry. */
export interface CatalogueEntry extends Soundness<never> {
  readonly category: Category;
  readonly texts: TextsOf | 'none';
  readonly group: Group | null;
  readonly files: readonly Filing[];
  /** The things it begins, tells of or ends. */
  readonly begins: readonly Thing[];
  readonly tells: readonly Thing[];
  readonly ends: readonly Thing[];
}

/** All things of all subjects, by kind. */
export const THINGS: ReadonlyMap<string, Thing> = new Map(
  SUBJECTS.flatMap(({ things }) => things.map((thing) => [thing.kind, thing])),
);

/** One line a type: where it lives, whose its personal texts are, what it is about. */
export const catalogue: Readonly<Record<MainstayEventType, CatalogueEntry>> = Object.fromEntries(
  SUBJECTS.flatMap(({ category, things, types }) =>
    Object.entries<PlainEntry>(types).map(([type, entry]) => [
      type,
      entryOf(category, things, type, entry),
    ]),
  ),
  // Each subject has an entry for every type of its shapes, and the types are those of the subjects.
) as unknown as Record<MainstayEventType, CatalogueEntry>;

export const isEventType = (type: string): type is MainstayEventType =>
  Object.hasOwn(catalogue, type);

type PlainEntry = Pick<CatalogueEntry, 'texts' | 'group' | 'brings' | 'needs'> & {
  readonly files?: readonly Filing[];
};

function entryOf(
  category: Category,
  things: readonly Thing[],
  type: string,
  entry: PlainEntry,
): CatalogueEntry {
  const begins = things.filter((thing) => thing.begins === type);
  const tells = things.filter((thing) => thing.tells.includes(type));
  const ends = things.filter((thing) => thing.ends.includes(type));
  const files = [
    ...(entry.files ?? []),
    ...[...begins, ...tells, ...ends].map(({ kind, id }) => ({ kind, path: id })),
    ...things.flatMap(({ kind, names }) =>
      names[type] === undefined ? [] : [{ kind, path: names[type] }],
    ),
  ];
  return { ...entry, category, files, begins, tells, ends };
}
