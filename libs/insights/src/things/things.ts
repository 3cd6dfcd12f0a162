import { THINGS } from '#events/catalogue';
import type { Thing } from '#events/thing';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { accountUnknown } from '../account/account-unknown.ts';
import type { MomentQuery, Moments } from '../asking/moments.ts';
import { historyOf } from '../projector/fold-stream.ts';
import { thingsIn } from './things-in.ts';
import type { ThingsPage, ThingView } from './things.view.ts';

export interface ThingsQuery extends MomentQuery {
  readonly kind: string;
  /** Only those that are not over. */
  readonly open?: boolean | undefined;
  /** Only those whose id or open texts hold this, whatever its case. */
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

const LIMIT = 50;
export const THINGS_LIMIT_MAX = 200;

/** What an account has of a kind: its orders, contracts, threats … */
export class Things {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly moments: Moments,
  ) {}

  /** @throws Rejection `account-unknown` */
  async page(accountId: string, query: ThingsQuery): Promise<ThingsPage> {
    const { kind, open = false, search = '', limit = LIMIT } = query;
    const thing = THINGS.get(kind);
    if (!thing) throw new RangeError(`There are no things of the kind ${kind}.`);
    const moment = await this.moments.asked(query);
    const history = await historyOf(this.store, this.keys, textsOf(thing), accountId, moment);
    if (history.length === 0) throw accountUnknown(accountId);
    const wanted = thingsIn(history, thing, this.moments.ledger.zone).filter(
      (one) => !(open && one.endedOn !== null) && holds(one, search),
    );
    return {
      accountId,
      kind,
      ...this.moments.view(moment),
      things: wanted.slice(0, Math.min(limit, THINGS_LIMIT_MAX)),
      total: wanted.length,
    };
  }
}

const textsOf = ({ begins, tells }: Thing): ReadonlySet<string> => new Set([begins, ...tells]);

function holds({ id, stands: { data, personal } }: ThingView, search: string): boolean {
  const said = [...Object.values(data), ...Object.values(personal ?? {})];
  const text = [id, ...said.filter((value) => typeof value === 'string')].join(' ');
  return text.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}
