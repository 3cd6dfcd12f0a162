import type { Stake } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';

/** What is at stake, in whole units; the exact amount stands in the tip. */
export function StakeFigure({ stake }: { readonly stake: Stake }) {
  const say = useSay();
  const { amount, exactAmount } = useFormats();
  return <span data-tip={`${exactAmount(stake)} · ${say('today.stakeTip')}`}>{amount(stake)}</span>;
}
