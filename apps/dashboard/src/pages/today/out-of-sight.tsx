import type { TodayView } from '#insights/views';
import type { ReactNode } from 'react';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { AccountLink } from './account-link.tsx';
import { knownPurpose } from '../../parts/texts/names.ts';
import css from './today-page.module.css';

/** Accounts for which something of ours is agreed. */
export function InHand({ day }: { readonly day: TodayView }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <Folded name={say('today.inHand', { count: day.inHandTotal })} count={day.inHandTotal}>
      {day.inHand.map(({ action: { purpose, dueOn }, ...of }) => (
        <li key={of.accountId}>
          <AccountLink {...of} />{' '}
          {say('today.inHandBy', {
            purpose: knownPurpose(purpose, say),
            away: formats.away(dueOn, day.on),
            day: formats.day(dueOn),
          })}
        </li>
      ))}
    </Folded>
  );
}

/** What somebody put out of sight until a day. */
export function Aside({ day }: { readonly day: TodayView }) {
  const say = useSay();
  const { day: dayText } = useFormats();
  return (
    <Folded name={say('today.aside', { count: day.setAsideTotal })} count={day.setAsideTotal}>
      {day.setAside.map(({ matterId, asideUntil, ...of }) => (
        <li key={`${of.accountId}/${matterId}`}>
          <AccountLink {...of} /> {say('today.asideUntil', { day: dayText(asideUntil) })}
        </li>
      ))}
    </Folded>
  );
}

interface Props {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Folded({ name, count, children }: Props) {
  if (count === 0) return null;
  return (
    <details className={css['fold']}>
      <summary>{name}</summary>
      <ul>{children}</ul>
    </details>
  );
}
