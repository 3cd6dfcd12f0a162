import { exponentOf } from '#kernel/money';
import { useFormats } from '../../../parts/texts/formats.ts';

/** An amount as decimal text, as the reader writes it. */
export function useAmountText() {
  const { exactAmount } = useFormats();
  return (amount: string | null, currency: string | null): string =>
    amount === null || currency === null
      ? ''
      : exactAmount({
          amountMinor: Math.round(Number(amount) * 10 ** exponentOf(currency)),
          currency,
        });
}
