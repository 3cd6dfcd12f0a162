import type { MainstayEvent } from '#events/catalogue';
import type { Instant } from '#kernel/time';

type Happenings = readonly Pick<MainstayEvent, 'type' | 'occurredAt'>[];

const isPurchase = ({ type }: Pick<MainstayEvent, 'type'>): boolean =>
  type === 'OrderPlaced' || type === 'ContractSigned';

/** When an account lost at a moment bought again, before anything else ended the loss. */
export function purchaseAfterLoss(effective: Happenings, lostAt: Instant): Instant | undefined {
  const next = effective.find(
    (event) =>
      event.occurredAt > lostAt &&
      (isPurchase(event) || event.type === 'AccountLost' || event.type === 'AccountWonBack'),
  );
  return next && isPurchase(next) ? next.occurredAt : undefined;
}

/** Moments at which a lost account bought and nothing says that it was won back. */
export function winBacksMissing(effective: Happenings): readonly Instant[] {
  const missing: Instant[] = [];
  const wonBackAt = new Set(
    effective.filter(({ type }) => type === 'AccountWonBack').map(({ occurredAt }) => occurredAt),
  );
  let lost = false;
  for (const event of effective) {
    if (event.type === 'AccountLost') lost = true;
    if (event.type === 'AccountWonBack') lost = false;
    if (lost && isPurchase(event)) {
      if (!wonBackAt.has(event.occurredAt)) missing.push(event.occurredAt);
      lost = false;
    }
  }
  return missing;
}
