import { useFormats } from '../../parts/texts/formats.ts';

interface Props {
  readonly currency: string;
  /** Minor units; null where it is not known. */
  readonly before: number | null;
  readonly after: number | null;
}

/** An amount as it is and as it would be; once where it stays. */
export function MovedAmount({ currency, before, after }: Props) {
  const { amount } = useFormats();
  const shown = (amountMinor: number | null) =>
    amountMinor === null ? '–' : amount({ amountMinor, currency });
  return (
    <span>
      {before === after ? null : (
        <>
          {shown(before)} <span aria-hidden="true">→</span>{' '}
        </>
      )}
      {shown(after)}
    </span>
  );
}
