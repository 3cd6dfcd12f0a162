import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectionsOf } from '#insights/facts/account-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import { GOLDEN_STORIES } from './golden-stories.ts';
import { historyOf } from './history.ts';

/**
 * What each projection remembers of some stories: `golden/<projection>@<version>.json`, written once. What rests
 * in read models was folded by the same version, so that rows of another shape or meaning need another version.
 */
const FOLDER = 'libs/insights/testing/golden';

/** Days depend on the zone: one in which not all noons are those of UTC. */
const ZONE = 'Europe/Berlin';

/** The rows of a projection in force, by account. */
export interface GoldenFacts {
  /** `<projection>@<version>`. */
  readonly name: string;
  readonly rows: Readonly<Record<string, unknown>>;
}

/** What the projections in force remember of the stories today. */
export function factsOfStories(): readonly GoldenFacts[] {
  const projections = projectionsOf(ZONE);
  const folds = new AccountFolds(projections, ZONE);
  const folded = Object.entries(GOLDEN_STORIES).map(
    ([accountId, events]) => [accountId, folds.foldAll(historyOf(events, accountId))] as const,
  );
  return folds.names.map((name) => ({
    name: `${projections[name].name}@${String(projections[name].version)}`,
    rows: Object.fromEntries(folded.map(([accountId, rows]) => [accountId, rows[name]])),
  }));
}

/** The names of the golden files there are. */
export const goldenNames = (): readonly string[] =>
  globSync('*.json', { cwd: FOLDER })
    .map((file) => basename(file, '.json'))
    .toSorted();

/** What a golden file says; undefined where there is none. */
export const goldenRows = (name: string): unknown =>
  existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), 'utf8')) : undefined;

/** Writes the golden files that are missing, and never touches another; answers which. */
export function writeMissingFacts(): readonly string[] {
  const missing = factsOfStories().filter(({ name }) => !existsSync(pathOf(name)));
  for (const { name, rows } of missing) {
    writeFileSync(pathOf(name), `${JSON.stringify(rows, null, 2)}\n`);
  }
  return missing.map(({ name }) => pathOf(name));
}

/** Specs and tasks run where the project lies. */
const pathOf = (name: string): string => join(FOLDER, `${name}.json`);
