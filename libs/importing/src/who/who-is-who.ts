import type { EventStore } from '#kernel/event-store';
import { accountIdIn, accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { ROWS_SHOWN, type ReadBatch, type ReadEntry } from '../reading/read-entries.ts';
import { sourceRow } from '../rows/kept-row.ts';
import { LeftOutRows } from '../why/left-out.ts';
import { why } from '../why/why.ts';
import type { Claim } from './claims.ts';
import { KnownCustomers } from './known-customers.ts';
import { knownAsEntry, type ImportSays } from './known-as-entry.ts';
import type { Newcomers } from './newcomers.ts';
import { KnownPeople } from './known-people.ts';
import { probableAccounts, type ProbableAccounts } from './probable-accounts.ts';
import { onAccount, tellsNameOnly } from './rewritten.ts';
import { entriesOfSaid } from './said-same.ts';
import type { SameAs } from './same-unusable.ts';
import { WhoKeys } from './who-keys.ts';

/** Of so many accounts of a file it is remembered which of ours they are; then they are looked up again. */
const REMEMBERED_MAX = 20_000;

/** What recipes make of somebody's address where no customer has a number. */
const OF_AN_ADDRESS = /^N-[0-9A-Z]{16}$/;

const ITS_NAME = why('its-name');

/** Which account of ours one of the file is. */
interface Route {
  readonly accountId: string;
  /** It follows from an address: from now on it is said. */
  readonly isNews: boolean;
}

export interface WhoRequest extends ImportSays {
  readonly sameAs: SameAs;
  /** Hears of the accounts of the file, where it is to be said who they may be. */
  readonly newcomers?: Newcomers;
}

/**
 * Leads the rows of a file to the accounts and people that the ledger knows them as: an account by what its system calls
 * it, or by an address of somebody whom exactly one account knows; a person by an address known at the account.
 */
export class WhoIsWho {
  readonly #customers: KnownCustomers;
  readonly #whoKeys: WhoKeys;
  readonly #people: KnownPeople;
  readonly #said = new Map<string, Route>();
  readonly #routes = new Map<string, Route>();
  /** Entries that came by already: those that wait come again. */
  readonly #led = new WeakSet<ReadEntry>();
  #isBegun = false;

  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    readModels: ReadModels,
    private readonly request: WhoRequest,
  ) {
    this.#whoKeys = new WhoKeys(Buffer.from(request.secret));
    this.#customers = new KnownCustomers(events, keys, readModels, this.#whoKeys);
    this.#people = new KnownPeople(this.#customers, this.#whoKeys);
  }

  /** Which of the newcomers are probably known; nothing follows of it before somebody says so. */
  probable(): Promise<ProbableAccounts> {
    const { events, keys } = this;
    const looked = { events, keys, customers: this.#customers, whoKeys: this.#whoKeys };
    return probableAccounts(this.request.newcomers?.all ?? [], looked);
  }

  /** @throws SameUnusable before anything of the file is told */
  async *led(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch> {
    for await (const batch of batches) {
      const said = await this.#begin(batch);
      const led = await this.#toAccounts(batch);
      const entries = [...said, ...(await this.#people.known(led.entries))];
      for (const entry of entries) this.#led.add(entry);
      yield { ...led, entries };
    }
  }

  /** What is said beside the file comes before its first row. */
  async #begin({ system }: ReadBatch): Promise<readonly ReadEntry[]> {
    if (this.#isBegun) return [];
    this.#isBegun = true;
    const { sameAs } = this.request;
    const entries = await entriesOfSaid(sameAs, system, this.request, {
      events: this.events,
      customers: this.#customers,
      whoKeys: this.#whoKeys,
    });
    for (const [theirs, ours] of Object.entries(sameAs)) {
      const accountId = accountIdIn(ours) ?? ours;
      this.#said.set(accountIdIn(theirs) ?? theirs, { accountId, isNews: false });
    }
    return entries;
  }

  async #toAccounts(batch: ReadBatch): Promise<ReadBatch> {
    const entries: ReadEntry[] = [];
    const [leftOut, leftOutShown] = [new LeftOutRows(batch.leftOut), [...batch.leftOutShown]];
    const routes = await this.#routesOf(batch);
    for (const read of batch.entries) {
      if (!this.#led.has(read)) this.request.newcomers?.saw(read);
      const theirs = accountOf(read.entry.intent.stream) ?? '';
      const route = this.#led.has(read) ? undefined : routes.get(theirs);
      if (!route || route.accountId === theirs) {
        entries.push(read);
        continue;
      }
      if (route.isNews && batch.system !== undefined) {
        this.#routes.set(theirs, { ...route, isNews: false });
        routes.set(theirs, { ...route, isNews: false });
        const known = { system: batch.system, theirs, ours: route.accountId };
        entries.push(knownAsEntry(known, this.request, read.row));
      }
      if (tellsNameOnly(read)) {
        leftOut.add(ITS_NAME, read.rows.length);
        const shown = read.rows.filter(({ row }) => row <= ROWS_SHOWN);
        leftOutShown.push(...shown.map((row) => ({ ...sourceRow(row), reason: ITS_NAME })));
      } else entries.push(onAccount(read, route.accountId));
    }
    return { ...batch, entries, leftOut: leftOut.all, leftOutShown };
  }

  /** Where the accounts of a batch lead; those that lead to themselves may be missing. */
  async #routesOf({ entries, system }: ReadBatch): Promise<Map<string, Route>> {
    // Numbers of no system are the ledger's own.
    if (system === undefined) return new Map();
    const accountIds = new Set(
      entries.flatMap(({ entry }) => accountOf(entry.intent.stream) ?? []),
    );
    if (this.#routes.size > REMEMBERED_MAX) this.#routes.clear();
    const asked = [...accountIds].filter((id) => !this.#said.has(id) && !this.#routes.has(id));
    const found = await this.#customers.claims(asked.flatMap((id) => this.#keysOf(id, system)));
    for (const id of asked) this.#routes.set(id, this.#routeOf(id, system, found));
    return new Map(
      [...accountIds].flatMap((id) => {
        const route = this.#said.get(id) ?? this.#routes.get(id);
        return route ? [[id, route] as const] : [];
      }),
    );
  }

  #keysOf(accountId: string, system: string): readonly string[] {
    return [
      this.#whoKeys.ofSystem(system, accountId),
      ...(OF_AN_ADDRESS.test(accountId)
        ? [this.#whoKeys.account(accountId), this.#whoKeys.address(accountId)]
        : []),
    ];
  }

  #routeOf(accountId: string, system: string, found: ReadonlyMap<string, readonly Claim[]>): Route {
    const own = { accountId, isNews: false };
    const known = onlyAccount(found.get(this.#whoKeys.ofSystem(system, accountId)));
    if (known !== undefined) return { accountId: known, isNews: false };
    // Where rows of it were recorded already, the others are found again there.
    if (found.get(this.#whoKeys.account(accountId))?.length) return own;
    const reached = onlyAccount(found.get(this.#whoKeys.address(accountId)));
    return reached === undefined ? own : { accountId: reached, isNews: true };
  }
}

/** The account that all claims are of; undefined where there are none, or several. */
function onlyAccount(claims: readonly Claim[] = []): string | undefined {
  const accounts = new Set(claims.map(({ accountId }) => accountId));
  return accounts.size === 1 ? claims[0]?.accountId : undefined;
}
