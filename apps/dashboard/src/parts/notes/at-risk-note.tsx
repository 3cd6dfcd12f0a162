import { isYearYoung } from '#insights/commerce/young-year';
import type { Day } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import css from './at-risk-note.module.css';

/** What money at risk can promise, and since when orders are known where that is no year yet. */
export function AtRiskNote({ firstOrderOn }: { readonly firstOrderOn: Day | null }) {
  const say = useSay();
  const { day } = useFormats();
  const { asOf } = useMoment();
  return (
    <p className={css['note']}>
      {say('atRisk.promise')}
      {firstOrderOn !== null && isYearYoung(firstOrderOn, asOf)
        ? ` ${say('atRisk.young', { day: day(firstOrderOn) })}`
        : null}
    </p>
  );
}
