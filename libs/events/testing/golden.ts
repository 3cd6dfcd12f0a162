import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KeyRing } from '#events/codec';
import type { NewEvent, StoredEvent } from '#kernel/event-store';

/**
 * What stores hold of each event type, in each version it ever had: `golden/<Type>.<version>.json`, written once
 * and never changed. A new version adds a file; the old ones show that what was stored stays readable.
 */
export interface Golden {
  readonly name: string;
  readonly stream: string;
  readonly stored: NewEvent;
}

const FOLDER = join(__dirname, 'golden');

export const goldens = (): readonly Golden[] =>
  globSync('*.json', { cwd: FOLDER })
    .toSorted()
    .map((file) => ({
      name: basename(file, '.json'),
      // The file was written from these very types; the specs check what is in it.
      ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Golden, 'name'>),
    }));

/** The keys golden texts are sealed under: the hash of each key's name. */
export const goldenKeys = (names: readonly string[]): KeyRing =>
  new Map(names.map((name) => [name, createHash('sha256').update(name).digest()]));

/** A golden event where a stream would hold it. */
export const storedAt = ({ stream, stored }: Golden, revision = 0): StoredEvent => ({
  ...stored,
  stream,
  revision,
  position: revision + 1,
  recordedAt: '2026-04-01T00:00:00.000Z',
});
