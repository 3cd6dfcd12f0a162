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
