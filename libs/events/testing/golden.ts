import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogue, type MainstayEventType } from '#events/catalogue';
import { encode, keyNamesOf, type KeyRing } from '#events/codec';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { Category } from '#events/subject';
import { currentVersion } from '#events/upcasters';
import type { NewEvent, StoredEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { samples, sampleTypes } from './samples.ts';

/**
 * What stores hold of each event type, in each version it ever had: `golden/<Type>.<version>.json`, written once
 * and never changed. A new version adds a file; the old ones show that what was stored stays readable.
 */
export interface Golden {
  readonly name: string;
  readonly stream: string;
  readonly stored: NewEvent;
}

const FOLDER = 'libs/events/testing/golden';

/** Where a golden event of a category stands. */
const STREAMS: Readonly<Record<Category, string>> = {
  account: 'account-acme',
  colleague: 'colleague-ravi',
  company: 'company-products',
  import: 'import-b-1',
  model: CHURN_MODEL_STREAM,
};

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

/** Writes the golden files of today's versions that are missing, and never touches another; answers which. */
export function writeMissingEvents(): readonly string[] {
  const missing = sampleTypes.filter((type) => !existsSync(pathOf(type)));
  for (const type of missing) {
    writeFileSync(pathOf(type), `${JSON.stringify(goldenOf(type), null, 2)}\n`);
  }
  return missing.map(pathOf);
}

function goldenOf(type: MainstayEventType): Omit<Golden, 'name'> {
  const event = samples[type];
  const stream = STREAMS[catalogue[type].category];
  const meta = {
    actor: 'ada',
    origin: 'entered',
    commandId: 'golden',
    correlationId: 'c-1',
  } as const;
  const id = uuidOf('golden', type, currentVersion(type));
  return {
    stream,
    stored: encode(stream, { id, event, meta }, goldenKeys(keyNamesOf(stream, event))),
  };
}

/** Specs and tasks run where the project lies. */
const pathOf = (type: MainstayEventType): string =>
  join(FOLDER, `${type}.${String(currentVersion(type))}.json`);
