import { useLocation } from '@tanstack/react-router';
import { Dropdown } from '../../parts/controls/dropdown.tsx';
import type { Navigation } from '../../parts/page/page.ts';
import { WayList } from './way-list.tsx';
import css from './ways.module.css';

interface Props {
  readonly title: string;
  readonly ways: readonly Navigation[];
}

/** A menu of ways, which says so where one of its pages is open. */
export function WaysMenu({ title, ways }: Props) {
  const open = useLocation({ select: ({ pathname }) => pathname });
  return (
    <Dropdown
      className={css['way']}
      current={ways.some(({ to }) => to === open)}
      label={
        <>
          {title} <Down />
        </>
      }
    >
      {(close) => <WayList ways={ways} onGo={close} />}
    </Dropdown>
  );
}

function Down() {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" fill="none" stroke="currentColor" aria-hidden>
      <path d="m1.4 2.6 2.6 2.6 2.6-2.6" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
