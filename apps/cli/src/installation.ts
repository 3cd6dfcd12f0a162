import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Access } from '#access/access';
import type { RecordingClock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { Webhooks } from '#notify/webhooks';
import { belongTogether, refuseWithoutLedger } from '#stores/belong-together';
import type { Zone } from '#kernel/time';
import { zoneNamed } from '#kernel/zone';
import { openLocalLog } from '#stores/local-log';
import { openEventStore, openReadSide } from '#stores/open-places';
import { placesIn, shardsIn, type Places } from '#stores/places';
import type { ReadSide } from '#stores/read-side';
import { recordingClock } from '#stores/referred-clock';
import { SystemClock } from '#stores/system-clock';
import { UsedWrongly } from './failure.ts';

/** Any of these says that a folder holds an installation. */
const FILES = ['ledger.db', 'access.db'];

/** The stores a command works on, beside running servers: opened as they are needed, closed at the end. */
export class Installation {
  readonly clock = new SystemClock();
  /** Said by whoever goes on without keys that are lost. */
  withoutKeys = false;
  readonly #opened = new AsyncDisposableStack();
  #events: Promise<EventStore> | undefined;
  #log: Promise<EventStore> | undefined;
  #readSide: Promise<ReadSide> | undefined;

  private constructor(
    readonly dir: string,
    readonly places: Places,
  ) {}

  /**
   * What MAINSTAY_EVENTS and MAINSTAY_READ name, else the folder named, MAINSTAY_DATA's, or ./data; made when it
   * is missing and may be. @throws UsedWrongly, PlaceUnknown
   */
  static at(dir: string | undefined, { make }: { readonly make: boolean }): Installation {
    if (dir === '') throw new UsedWrongly('--data is empty: name a folder, or leave it out.');
    const folder = resolve(dir ?? (process.env['MAINSTAY_DATA'] || './data'));
    const places = placesIn(process.env, folder);
    const isHere = places.events.kind === 'sqlite' && places.events.dir === folder;
    if (isHere && !make && !FILES.some((name) => existsSync(join(folder, name)))) {
      throw new UsedWrongly(
        `There is no installation in ${folder}. Name its folder with --data DIR, or begin one with \`npm start\` or \`npx mainstay import FILE\`.`,
      );
    }
    return new Installation(folder, places);
  }

  events(): Promise<EventStore> {
    this.#events ??= this.#closing(this.#openedEvents());
    return this.#events;
  }

  /** The log for whoever reads all of it: of a ledger elsewhere a copy in the folder, brought to its head. */
  log(): Promise<EventStore> {
    this.#log ??= this.places.events.kind === 'sqlite' ? this.events() : this.#copied();
    return this.#log;
  }

  /** Everything beside the ledger; of a ledger that is here, it is of that one. @throws LedgerRefused */
  readSide(): Promise<ReadSide> {
    this.#readSide ??= this.#checked(this.#closing(openReadSide(this.places.read)));
    return this.#readSide;
  }

  /** The clock to record by. @throws ClockOff when asked, where it is not the one that processes share */
  async recording(): Promise<RecordingClock> {
    return recordingClock(await this.readSide(), this.clock, this.#opened);
  }

  async access(): Promise<Access> {
    return new Access((await this.readSide()).access, this.clock);
  }

  /** Who is told outside; as the server does, it sends to private targets where MAINSTAY_WEBHOOKS_TO_PRIVATE is 1. */
  async webhooks(): Promise<Webhooks> {
    const [events, { webhooks: store, keys }] = [await this.events(), await this.readSide()];
    return new Webhooks({
      store,
      clock: this.clock,
      secret: () => keys.secret(),
      toPrivate: process.env['MAINSTAY_WEBHOOKS_TO_PRIVATE'] === '1',
      ledgerId: (await events.identity()).ledgerId,
      head: () => events.head(),
    });
  }

  /** In how many parts read models are kept: where one process keeps them all there are none. @throws ShardsUnusable */
  async shards(): Promise<number> {
    return (await this.readSide()).sharing ? shardsIn(process.env) : 1;
  }

  /** Where its server listens: as it noted itself, or else on the port that PORT names. @throws UsedWrongly */
  async address(): Promise<string> {
    const noted = await readFile(join(this.dir, 'address'), 'utf8').catch(() => '');
    if (noted.startsWith('http')) return noted;
    const port = process.env['PORT'] || '3000';
    if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return `http://127.0.0.1:${port}`;
    throw new UsedWrongly(`PORT is ${port}: set it to a whole number from 0 to 65535.`);
  }

  /** Whoever may use the files is who the operating system says. */
  get actor(): string {
    return `cli:${userInfo().username}`;
  }

  async #openedEvents(): Promise<EventStore> {
    const { events } = this.places;
    if (events.kind === 'sqlite') await refuseWithoutLedger(events.dir);
    return openEventStore(events, { clock: this.clock, zone: zoneWanted() });
  }

  /** Links and tokens may be made before there is a ledger. */
  async #checked(opening: Promise<ReadSide>): Promise<ReadSide> {
    const readSide = await opening;
    const { events } = this.places;
    if (events.kind === 'sqlite') {
      await refuseWithoutLedger(events.dir);
      if (existsSync(join(events.dir, 'ledger.db'))) {
        await belongTogether(await this.events(), readSide, { withoutKeys: this.withoutKeys });
      }
    }
    return readSide;
  }

  close(): Promise<void> {
    return this.#opened.disposeAsync();
  }

  async #copied(): Promise<EventStore> {
    const copyDir = join(this.dir, 'copy');
    const log = await openLocalLog(this.places.events, { clock: this.clock, copyDir });
    this.#opened.defer(() => log.close());
    const stopping = new AbortController();
    const running = log.run(stopping.signal);
    this.#opened.defer(async () => {
      stopping.abort();
      await running.catch(() => undefined);
    });
    // A copy that cannot be filled would never get there.
    await Promise.race([log.head(), running]);
    return log.store;
  }

  async #closing<T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> {
    const store = await opening;
    this.#opened.defer(() => store.close());
    return store;
  }
}

/** The zone of a new ledger; the one of a ledger that exists has to be the same. @throws UsedWrongly */
function zoneWanted(): Zone | undefined {
  const text = process.env['MAINSTAY_ZONE'] || undefined;
  if (text === undefined) return undefined;
  const zone = zoneNamed(text);
  if (zone !== undefined) return zone;
  throw new UsedWrongly(
    `MAINSTAY_ZONE is ${text}: set it to a time zone's IANA name, such as Europe/Berlin.`,
  );
}
