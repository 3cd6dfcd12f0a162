import { isEventType, type AccountEvent } from '#events/catalogue';
import { decode, keyNamesOfAll, type KeyRing } from '#events/codec';
import type { Recorded } from '#kernel/event';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { ReadModels, RowText } from '#kernel/read-models';
import { bringToLogHead } from '#kernel/rows-of-log';
import { claimsAfter, effectOf, TELLS_WHO, type Claim, type Effect } from './claims.ts';
import type { WhoKeys } from './who-keys.ts';

/** Who is known by what: rows of claims by their keys, and what each event said. */
const MODEL = 'known-customers@2';

const NOTHING: Effect = { adds: [], drops: [] };

/**
 * What the ledger knows of who is who, for imports to look up. Texts are opened once, when their event is read first;
 * what is kept of them are keyed hashes.
 */
export class KnownCustomers {
  #isAtHead = false;

  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    private readonly readModels: ReadModels,
    private readonly whoKeys: WhoKeys,
  ) {}

  /** What is known under some keys, as of when it was first asked; of who was forgotten nothing. */
  async claims(of: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
    if (of.length === 0) return new Map();
    if (!this.#isAtHead) {
      await bringToLogHead(this.events, this.readModels, MODEL, (page) => this.#rowsOf(page));
    }
    this.#isAtHead = true;
    const claims = [...(await this.#rows(of))].map(([key, text]) => [key, claimsIn(text)] as const);
    const names = claims.flatMap(([, some]) => some.flatMap(({ under }) => under ?? []));
    const kept = names.length > 0 ? await this.keys.find([...new Set(names)]) : new Map();
    const isKept = ({ under }: Claim): boolean => under === undefined || kept.has(under);
    return new Map(claims.map(([key, some]) => [key, some.filter(isKept)]));
  }

  async #rowsOf(page: readonly StoredEvent[]): Promise<ReadonlyMap<string, RowText>> {
    const told = page.filter(({ type, stream }) => TELLS_WHO.has(type) && accountOf(stream));
    if (told.length === 0) return new Map();
    const ring = await this.keys.find(keyNamesOfAll(told));
    const events = told
      .map((stored) => readable(stored, ring))
      .filter((event) => event !== undefined);
    const effects = await this.#effectsOf(events);
    const changed = effects.filter(({ effect }) => effect !== NOTHING);
    const touched = new Set(
      changed.flatMap(({ effect: { adds, drops } }) => [...adds, ...drops].map(([key]) => key)),
    );
    const claims = new Map<string, readonly Claim[]>();
    for (const [key, text] of await this.#rows([...touched])) claims.set(key, claimsIn(text));
    for (const { effect } of changed) {
      for (const key of new Set([...effect.adds, ...effect.drops].map(([of]) => of))) {
        claims.set(key, claimsAfter(claims.get(key) ?? [], key, effect));
      }
    }
    return new Map<string, RowText>([
      ...changed.map(({ id, effect }) => [this.whoKeys.event(id), JSON.stringify(effect)] as const),
      ...[...claims].map(
        ([key, some]) => [key, some.length > 0 ? JSON.stringify(some) : null] as const,
      ),
    ]);
  }

  /** What each of some events changes, in their order. */
  async #effectsOf(
    events: readonly Recorded<AccountEvent>[],
  ): Promise<readonly { readonly id: string; readonly effect: Effect }[]> {
    const amended = events.flatMap((event) => ('event' in event.data ? [event.data.event] : []));
    const before = await this.#rows(amended.map((id) => this.whoKeys.event(id)));
    const here = new Map<string, Effect>();
    const effectBefore = (id: string): Effect => {
      const text = before.get(this.whoKeys.event(id));
      return here.get(id) ?? (text === undefined ? NOTHING : (JSON.parse(text) as Effect));
    };
    const effects: { id: string; effect: Effect }[] = [];
    const take = (id: string, effect: Effect): void => {
      const isNothing = effect.adds.length + effect.drops.length === 0;
      here.set(id, isNothing ? NOTHING : effect);
      effects.push({ id, effect: here.get(id) ?? NOTHING });
    };
    for (const event of events) {
      const effect = effectOf(event, this.whoKeys, effectBefore);
      // Withdrawn after it was corrected, an event takes back what it said last.
      if (event.type === 'EventCorrected') take(event.data.event, { ...effect, drops: [] });
      take(event.id, effect);
    }
    return effects;
  }

  #rows(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return keys.length > 0 ? this.readModels.rows(MODEL, keys) : Promise.resolve(new Map());
  }
}

// What is read here was written above.
const claimsIn = (text: string): readonly Claim[] => JSON.parse(text) as readonly Claim[];

/** An event of an account; undefined where it cannot be read, which says nothing of anybody. */
function readable(stored: StoredEvent, ring: KeyRing): Recorded<AccountEvent> | undefined {
  if (!isEventType(stored.type)) return undefined;
  try {
    // Streams of accounts hold events of accounts.
    return decode(stored, ring) as Recorded<AccountEvent> | undefined;
  } catch {
    return undefined;
  }
}
