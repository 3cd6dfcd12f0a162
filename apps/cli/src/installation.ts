import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Access } from '#access/access';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { isZone, type Zone } from '#kernel/time';
import { SqliteAccessStore } from '#stores/sqlite/access-store';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { SystemClock } from '#stores/system-clock';
import { UsedWrongly } from './failure.ts';

/** Any of these says that a folder holds an installation. */
const FILES = ['ledger.db', 'access.db'];

/** The files a command works on, beside a running server: opened as they are needed, closed at the end. */
export class Installation {
  readonly clock = new SystemClock();
  readonly #open: { close(): Promise<void> }[] = [];
  #events: EventStore | undefined;
  #keys: Keys | undefined;
  #readModels: ReadModels | undefined;
  #access: Access | undefined;

  private constructor(readonly dir: string) {}

  /** The folder named, or MAINSTAY_DATA's, or ./data; made when it is missing and may be. @throws UsedWrongly */
  static at(dir: string | undefined, { make }: { readonly make: boolean }): Installation {
    const folder = resolve(dir ?? (process.env['MAINSTAY_DATA'] || './data'));
    if (!make && !FILES.some((name) => existsSync(join(folder, name)))) {
      throw new UsedWrongly(
        `There is no installation in ${folder}. Name its folder with --data DIR, or begin one with \`npm start\` or \`npx mainstay import FILE\`.`,
      );
    }
    return new Installation(folder);
  }

  get events(): EventStore {
    const options = { clock: this.clock, zone: zoneWanted() };
    return (this.#events ??= this.#closing(SqliteEventStore.open(this.dir, options)));
  }

  get keys(): Keys {
    return (this.#keys ??= this.#closing(SqliteKeys.open(this.dir)));
  }

  get readModels(): ReadModels {
    return (this.#readModels ??= this.#closing(SqliteReadModels.open(this.dir)));
  }

  get access(): Access {
    return (this.#access ??= new Access(
      this.#closing(SqliteAccessStore.open(this.dir)),
      this.clock,
    ));
  }

  /** Whoever may use the files is who the operating system says. */
  get actor(): string {
    return `cli:${userInfo().username}`;
  }

  async close(): Promise<void> {
    for (const store of this.#open.splice(0).reverse()) await store.close();
  }

  #closing<T extends { close(): Promise<void> }>(store: T): T {
    this.#open.push(store);
    return store;
  }
}

/** The zone of a new ledger; the one of a ledger that exists has to be the same. @throws UsedWrongly */
function zoneWanted(): Zone | undefined {
  const zone = process.env['MAINSTAY_ZONE'] || undefined;
  if (zone === undefined || isZone(zone)) return zone;
  throw new UsedWrongly(
    `MAINSTAY_ZONE is ${zone}: set it to a time zone's IANA name, such as Europe/Berlin.`,
  );
}
