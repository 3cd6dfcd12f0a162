/** Where a ledger rests: a folder on this machine, or a server of its own. */
export type EventsPlace =
  | { readonly kind: 'sqlite'; readonly dir: string }
  | { readonly kind: 'eventstoredb'; readonly url: string };

/** Where read models, lists, keys, sessions and tokens rest. */
export type ReadPlace =
  | { readonly kind: 'sqlite'; readonly dir: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Where an installation keeps what. */
export interface Places {
  readonly events: EventsPlace;
  readonly read: ReadPlace;
}

/** Settings as programs get them from outside. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What MAINSTAY_EVENTS and MAINSTAY_READ name; files of a folder where they do not. @throws PlaceUnknown */
export function placesIn(environment: Environment, dir: string): Places {
  const here = `sqlite:${dir}`;
  return {
    events: eventsPlaceOf(environment['MAINSTAY_EVENTS'] || here, 'MAINSTAY_EVENTS'),
    read: readPlaceOf(environment['MAINSTAY_READ'] || here, 'MAINSTAY_READ'),
  };
}

const SHARDS = 8;
const SHARDS_MAX = 64;

/** In how many parts several processes share the work, by MAINSTAY_SHARDS. @throws ShardsUnusable */
export function shardsIn(environment: Environment): number {
  const text = environment['MAINSTAY_SHARDS'] || String(SHARDS);
  const shards = Number(text);
  if (/^\d+$/.test(text) && shards >= 1 && shards <= SHARDS_MAX) return shards;
  throw new ShardsUnusable(text);
}

const SQLITE = /^sqlite:(.+)$/;
const EVENTSTOREDB = /^(?:esdb|kurrentdb)(?:\+discover)?:\/\/./;
const POSTGRES = /^postgres(?:ql)?:\/\/./;

/** Whether every host of an address has a port there is, or none. */
const hasHosts = (url: string): boolean =>
  withoutSecrets(url)
    .replace(/^.*?:\/\//, '')
    .replace(/\/.*$/, '')
    .split(',')
    .every((host) => URL.canParse(`http://${host}`));

/** The place people name as `sqlite:DIR` or `esdb://HOST:PORT`. @throws PlaceUnknown */
export function eventsPlaceOf(text: string, setting?: string): EventsPlace {
  const dir = SQLITE.exec(text)?.[1];
  if (dir !== undefined) return { kind: 'sqlite', dir };
  if (EVENTSTOREDB.test(text) && hasHosts(text)) {
    // The client knows its server by the name it had first.
    return { kind: 'eventstoredb', url: text.replace(/^kurrentdb/, 'esdb') };
  }
  throw new PlaceUnknown(text, ['sqlite:DIR', 'esdb://HOST:PORT'], setting);
}

/** The place people name as `sqlite:DIR` or `postgres://USER@HOST/DATABASE`. @throws PlaceUnknown */
export function readPlaceOf(text: string, setting?: string): ReadPlace {
  const dir = SQLITE.exec(text)?.[1];
  if (dir !== undefined) return { kind: 'sqlite', dir };
  if (POSTGRES.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text };
  throw new PlaceUnknown(text, ['sqlite:DIR', 'postgres://USER:PASSWORD@HOST/DATABASE'], setting);
}

/** Says a place to people and logs: without the password or anything else an address may carry. */
export function shownPlace(place: EventsPlace | ReadPlace): string {
  return place.kind === 'sqlite' ? `sqlite:${place.dir}` : withoutSecrets(place.url);
}

/** Several hosts may stand in one address, which the URL parser does not take. */
const withoutSecrets = (url: string): string =>
  url.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*$/, '');

/** What was named is no place a ledger or read models can rest in. */
export class PlaceUnknown extends Error {
  override readonly name = 'PlaceUnknown';

  constructor(
    readonly place: string,
    readonly known: readonly string[],
    setting?: string,
  ) {
    const said = setting === undefined ? '' : `${setting}: `;
    super(
      `${said}${withoutSecrets(place)} is no place Mainstay knows: write ${known.join(' or ')}.`,
    );
  }
}

/** Work cannot be shared in so many parts. */
export class ShardsUnusable extends Error {
  override readonly name = 'ShardsUnusable';

  constructor(readonly text: string) {
    super(`MAINSTAY_SHARDS is ${text}: set it to a whole number from 1 to ${String(SHARDS_MAX)}.`);
  }
}
