import { sourceProcess, type SourceProcess } from './source-process.ts';

const PRELUDE = `
  import { SqliteEventStore } from '#stores/sqlite/event-store';
  import { SystemClock } from '#stores/system-clock';
  import { newEvent } from '#kernel/testing/new-events';
  const [dir, name] = process.argv.slice(1);
  const store = SqliteEventStore.open(dir, { clock: new SystemClock() });
`;

/** Another process with a store open in a directory. The script knows `store`, `newEvent` and `name`. */
export const storeProcess = (dir: string, name: string, script: string): SourceProcess =>
  sourceProcess(PRELUDE + script, [dir, name]);

/** What a process said it has acknowledged, a line each, until it was so much: then it is killed, in the midst of more. */
export async function acknowledgedUntilKilled(
  { lines, kill }: SourceProcess,
  count: number,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for await (const line of lines) {
    acknowledged.push(line);
    if (acknowledged.length === count) break;
  }
  await kill();
  return acknowledged;
}
