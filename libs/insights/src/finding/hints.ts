import type { RecordedAccountEvent } from '#events/catalogue';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { bringToLogHead } from '#kernel/rows-of-log';
import { unsealEvents } from '../projector/unseal-events.ts';
import { HintKeys } from './hint-keys.ts';

/** Where something was said: the account's own history has to confirm it. */
export interface Hint {
  readonly accountId: string;
  /** Of names and addresses the person. */
  readonly stakeholderId?: string;
}

type Said = readonly (readonly [key: string, hint: Hint])[];

const MODEL = 'found-by@1';

/** So many of one number, address or beginning are kept: who is called as many others has to be named in full. */
const HINTS_MAX = 200;

const SAY_NAMES: ReadonlySet<string> = new Set([
  'StakeholderIdentified',
  'StakeholderDetailsChanged',
]);

/**
 * Which accounts once had an order of a number, or a person of a name or an address: texts are opened when their event
 * is first read, and rest as keyed hashes. Nothing is taken back here, since hints are confirmed: what was retracted,
 * corrected or forgotten is in no history any more.
 */
export class Hints {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly readModels: ReadModels,
  ) {}

  async ofOrder(text: string): Promise<readonly Hint[]> {
    const keys = await this.#hintKeys();
    return this.#hints(keys.order(text));
  }

  async ofAddress(text: string): Promise<readonly Hint[]> {
    const keys = await this.#hintKeys();
    return this.#hints(keys.address(text));
  }

  /** People of whom every word begins a word of the name, or did. */
  async ofName(text: string): Promise<readonly Hint[]> {
    const keys = await this.#hintKeys();
    const found = await Promise.all(keys.typed(text).map((key) => this.#hints(key)));
    const [first = [], ...others] = found;
    return first.filter((hint) =>
      others.every((hints) => hints.some((one) => placeOf(one) === placeOf(hint))),
    );
  }

  async #hints(key: string): Promise<readonly Hint[]> {
    const { store, readModels } = this;
    await bringToLogHead(store, readModels, MODEL, (page) => this.#rowsOf(page));
    return (await this.#known([key])).get(key) ?? [];
  }

  async #hintKeys(): Promise<HintKeys> {
    return new HintKeys(await this.keys.secret());
  }

  async #rowsOf(page: readonly StoredEvent[]): Promise<ReadonlyMap<string, string>> {
    const keys = await this.#hintKeys();
    const told = page.filter(({ type }) => SAY_NAMES.has(type) || type === 'EventCorrected');
    const people = told.length > 0 ? await unsealEvents(told, SAY_NAMES, this.keys) : [];
    const said = [...ordersIn(page, keys), ...people.flatMap((event) => saidOf(event, keys))];
    const known = new Map(await this.#known([...new Set(said.map(([key]) => key))]));
    for (const [key, hint] of said) known.set(key, withHint(known.get(key) ?? [], hint));
    return new Map([...known].map(([key, hints]) => [key, JSON.stringify(hints)]));
  }

  async #known(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Hint[]>> {
    if (keys.length === 0) return new Map();
    const rows = await this.readModels.rows(MODEL, keys);
    // What is read here was written above.
    return new Map([...rows].map(([key, row]) => [key, JSON.parse(row) as readonly Hint[]]));
  }
}

/** Corrections say an order's number as well. */
function ordersIn(page: readonly StoredEvent[], keys: HintKeys): Said {
  return page.flatMap(({ type, stream, data }) => {
    const accountId = accountOf(stream);
    const isAbout = type === 'OrderPlaced' || type === 'EventCorrected';
    const orderId = isAbout ? /"orderId":"([^"\\]+)"/.exec(data)?.[1] : undefined;
    return orderId === undefined || accountId === undefined
      ? []
      : [[keys.order(orderId), { accountId }] as const];
  });
}

/** A correction holds the whole content of the type that it names. */
function saidOf(event: RecordedAccountEvent, keys: HintKeys): Said {
  const accountId = accountOf(event.stream);
  const data = event.type === 'EventCorrected' ? event.data.data : event.data;
  const { stakeholderId } = data as { readonly stakeholderId?: unknown };
  const { name, email } = (event.personal ?? {}) as Readonly<Record<string, unknown>>;
  if (accountId === undefined || typeof stakeholderId !== 'string') return [];
  const hint = { accountId, stakeholderId };
  return [
    ...(typeof name === 'string' ? keys.beginningsOf(name) : []),
    ...(typeof email === 'string' ? [keys.address(email)] : []),
  ].map((key) => [key, hint] as const);
}

const placeOf = ({ accountId, stakeholderId = '' }: Hint): string =>
  JSON.stringify([accountId, stakeholderId]);

const withHint = (hints: readonly Hint[], hint: Hint): readonly Hint[] =>
  hints.length >= HINTS_MAX || hints.some((one) => placeOf(one) === placeOf(hint))
    ? hints
    : [...hints, hint];
