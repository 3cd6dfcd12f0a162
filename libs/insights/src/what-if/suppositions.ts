import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { accountUnknown } from '../account/account-unknown.ts';
import type { Moments } from '../asking/moments.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { HORIZON_DAYS } from '../portfolio/portfolio.query.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { readStream } from '../projector/read-stream.ts';
import { unsealEvents } from '../projector/unseal-events.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { supposedAccount, totalsOf, type StepAtAccount } from './what-if.model.ts';
import type { WhatIfQuery } from './what-if.query.ts';
import type { SupposedAccount, WhatIf } from './what-if.view.ts';

/** What is supposed of an account, as decided beforehand. */
export interface SupposedOf {
  readonly accountId: string;
  readonly steps: readonly StepAtAccount[];
}

/** Answers what would be if: each account is folded from its stream and what is supposed of it, and nothing is kept. */
export class Suppositions {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
  ) {}

  /** @throws Rejection `account-unknown` */
  async whatIf(
    supposed: readonly SupposedOf[],
    { on, horizonDays = HORIZON_DAYS }: WhatIfQuery,
  ): Promise<WhatIf> {
    const moment = await this.moments.asked({});
    const parameters = await this.calibrations.knownAt(moment.position);
    const { folds } = this;
    const question = parameters.question(on, horizonDays);
    const asked = { folds, question, zone: this.moments.ledger.zone };
    const accounts: SupposedAccount[] = [];
    for (const { accountId, steps } of supposed) {
      const stored = await readStream(this.store, accountStream(accountId), moment.position);
      if (stored.length === 0) throw accountUnknown(accountId);
      const stream = await unsealEvents(stored, folds.unseals, this.keys);
      accounts.push(supposedAccount(accountId, stream, steps, asked));
      await yieldToOthers();
    }
    return { ...this.moments.view(moment), on, horizonDays, accounts, totals: totalsOf(accounts) };
  }
}
