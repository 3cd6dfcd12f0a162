import type { Append } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { ReadEntry } from '../reading/read-entries.ts';
import type { WhoKeys } from './who-keys.ts';

/** So many accounts of a file are remembered with what may tell who they are. */
const REMEMBERED_MAX = 50_000;
const DOMAINS_MAX = 3;

/** An account that would be opened, and by what it may be known already. */
export interface Newcomer {
  readonly accountId: string;
  readonly name: string | null;
  readonly domains: readonly string[];
}

/** The accounts that an import would open. */
export class Newcomers {
  readonly #seen = new Map<string, { name: string | null; readonly domains: Set<string> }>();
  readonly #opened = new Set<string>();

  constructor(private readonly whoKeys: WhoKeys) {}

  saw({ entry: { intent, opening } }: ReadEntry): void {
    const accountId = accountOf(intent.stream);
    if (accountId === undefined) return;
    const seen = this.#seen.get(accountId) ?? { name: null, domains: new Set<string>() };
    if (!this.#seen.has(accountId) && this.#seen.size >= REMEMBERED_MAX) return;
    this.#seen.set(accountId, seen);
    const { type, personal = {} } = intent;
    const { name, email } = personal as { readonly name?: string; readonly email?: string };
    const isOfAccount = type === 'AccountOpened' || type === 'AccountRenamed';
    seen.name = (isOfAccount ? name : undefined) ?? opening?.name ?? seen.name;
    const domain = email === undefined ? undefined : this.whoKeys.domain(email);
    if (domain !== undefined && seen.domains.size < DOMAINS_MAX) seen.domains.add(domain);
  }

  /** What would be written. */
  appended({ stream, events }: Append): void {
    if (events.some(({ type }) => type === 'AccountOpened')) this.#opened.add(stream);
  }

  get all(): readonly Newcomer[] {
    return [...this.#opened].flatMap((stream) => {
      const accountId = accountOf(stream);
      const seen = accountId === undefined ? undefined : this.#seen.get(accountId);
      return accountId === undefined || !seen
        ? []
        : [{ accountId, name: seen.name, domains: [...seen.domains] }];
    });
  }
}
