import { isAmendment } from '#events/effective-history';
import type { Meta, Origin } from '#kernel/event';
import type { StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Zone } from '#kernel/time';
import { calendarOf } from '../score/calendar.ts';
import type { LagFigures, LagGroup } from './knowledge-lag.view.ts';
import { Lags } from './lags.ts';

/** By which way facts came in and by whom, as events say it themselves: an import by its batch. */
interface Way {
  readonly source: Origin;
  readonly batch: string | null;
  readonly actor: string;
  readonly lags: Lags;
}

/**
 * Counts how long facts about accounts took to be recorded, by how they came in. What corrects or withdraws is no fact of
 * its own; what was corrected later counts as it was first said.
 */
export class LagTally {
  readonly #all = new Lags();
  readonly #ways = new Map<string, Way>();
  readonly #numberOf: (instant: string) => number;

  constructor(
    zone: Zone,
    /** Of these accounts alone; of all where nothing is said. */
    private readonly only?: ReadonlySet<string>,
  ) {
    this.#numberOf = calendarOf(zone).numberOf;
  }

  add(event: StoredEvent): void {
    const accountId = accountOf(event.stream);
    if (accountId === undefined || isAmendment(event)) return;
    if (this.only && !this.only.has(accountId)) return;
    const days = [this.#numberOf(event.occurredAt), this.#numberOf(event.recordedAt)] as const;
    this.#all.add(...days);
    this.#wayOf(event).lags.add(...days);
  }

  all(): LagFigures {
    return this.#all.figures();
  }

  /** The batches of which something was counted. */
  batches(): readonly string[] {
    return [...new Set([...this.#ways.values()].flatMap(({ batch }) => batch ?? []))];
  }

  /** Those with the most facts first; files of one kind are one, by the recipes of their batches. */
  bySource(recipes: ReadonlyMap<string, string>): readonly LagGroup[] {
    return groupsOf([...this.#ways.values()], ({ source, batch }) => ({
      source,
      recipe: batch === null ? null : (recipes.get(batch) ?? null),
      actor: null,
    }));
  }

  /** What persons entered themselves, by who did. */
  byPerson(): readonly LagGroup[] {
    const entered = [...this.#ways.values()].filter(({ source }) => source === 'entered');
    return groupsOf(entered, ({ source, actor }) => ({ source, recipe: null, actor }));
  }

  #wayOf({ meta }: StoredEvent): Way {
    // A store gives back what was encoded for it.
    const { origin, actor, import: from } = JSON.parse(meta) as Meta;
    const key = [origin, actor, from?.batch].join(' ');
    const way = this.#ways.get(key) ?? {
      source: origin,
      batch: from?.batch ?? null,
      actor,
      lags: new Lags(),
    };
    this.#ways.set(key, way);
    return way;
  }
}

type Kind = Pick<LagGroup, 'source' | 'recipe' | 'actor'>;

function groupsOf(ways: readonly Way[], kindOf: (way: Way) => Kind): readonly LagGroup[] {
  return [...Map.groupBy(ways, (way) => JSON.stringify(kindOf(way)))]
    .map(([kind, alike]) => {
      const lags = new Lags();
      for (const way of alike) lags.addAll(way.lags);
      // Written from a kind right above.
      return { ...(JSON.parse(kind) as Kind), ...lags.figures() };
    })
    .sort((one, other) => other.facts - one.facts);
}
