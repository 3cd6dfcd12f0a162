import { useMoment } from '../../client/moment.ts';
import { later } from '../../parts/page/later.tsx';
import { UnreadableNote } from './unreadable-note.tsx';
import css from './past-bar.module.css';

const InThePast = later(async () => (await import('./in-the-past.tsx')).InThePast, {
  isRare: true,
  // The page below stands where it will.
  meanwhile: () => <aside className={css['bar']} aria-busy="true" />,
});

/** In the past the page says so, on every page, with the way back; an address that says no moment is told as well. */
export function PastBar() {
  const { past } = useMoment();
  return (
    <>
      <UnreadableNote />
      {past ? <InThePast /> : null}
    </>
  );
}
