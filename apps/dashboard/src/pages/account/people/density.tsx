import type { AccountView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from '../side.module.css';

interface Props {
  readonly account: AccountView;
  readonly names: Names;
}

/** How many links there are, and what hangs on one person. */
export function Density({ account: { density, stakeholders }, names }: Props) {
  const say = useSay();
  const { number, percent } = useFormats();
  if (density === null) return null;
  const { threads, effectiveThreads, authorityPercent, continuityRisk, continuityPerson } = density;
  const links = say('people.density', {
    threads,
    effective: number(effectiveThreads, 1),
    authority: percent(authorityPercent / 100),
  });
  if (continuityPerson === null) return <p className={css['note']}>{links}</p>;
  // The person may be one of ours.
  const isTheirs = stakeholders.some(({ stakeholderId }) => stakeholderId === continuityPerson);
  return (
    <p className={css['note']}>
      {links}{' '}
      {say('people.continuity', {
        points: number(continuityRisk, 1),
        person: isTheirs ? names.person(continuityPerson) : names.colleague(continuityPerson),
      })}
    </p>
  );
}
