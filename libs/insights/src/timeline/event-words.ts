import { decodePlaced, type KeyRing } from '#events/codec';
import type { StoredEvent } from '#kernel/event-store';
import { folded } from '#kernel/folded';
import { exponentOf } from '#kernel/money';
import { dayOf, type Zone } from '#kernel/time';

/** An event as it is searched. */
export interface EventWords {
  readonly text: string;
  /** People and threats it names by their ids. */
  readonly about: readonly string[];
  /** What it says they are called. */
  readonly calls: readonly (readonly [id: string, name: string])[];
}

export function wordsOf(stored: StoredEvent, ring: KeyRing, zone: Zone): EventWords {
  const { type, occurredAt } = stored;
  const event = read(stored, ring);
  const data = (event?.data ?? {}) as Readonly<Record<string, unknown>>;
  const personal = (event?.personal ?? {}) as Readonly<Record<string, string>>;
  const { stakeholderId, stakeholderIds, threatId, rival } = data;
  const about = [stakeholderId, threatId, stakeholderIds]
    .flat()
    .filter((id) => typeof id === 'string');
  const name = personal['name'] ?? (typeof rival === 'string' ? rival : undefined);
  const named = stakeholderId ?? threatId;
  return {
    text: folded(
      [
        type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
        dayOf(occurredAt, zone),
        ...textsIn(data),
        ...amountsIn(data),
        ...Object.values(personal),
      ].join(' '),
    ),
    about,
    calls: typeof named === 'string' && name !== undefined ? [[named, folded(name)]] : [],
  };
}

/** What cannot be read is found by its type and day alone. */
function read(stored: StoredEvent, ring: KeyRing): ReturnType<typeof decodePlaced> {
  try {
    return decodePlaced(stored, ring);
  } catch {
    return undefined;
  }
}

/** Every text and figure, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Amounts as people write them, with and without what comes after the point. */
function amountsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const { currency } = data;
  if (typeof currency !== 'string') return [];
  const digits = exponentOf(currency);
  return Object.entries(data).flatMap(([field, value]) =>
    field.endsWith('Minor') && typeof value === 'number'
      ? [(value / 10 ** digits).toFixed(digits)]
      : [],
  );
}
