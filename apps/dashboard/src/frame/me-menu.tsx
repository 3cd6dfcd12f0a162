import { useSession } from '../client/system.ts';
import { Dropdown } from '../parts/controls/dropdown.tsx';
import { later } from '../parts/page/later.tsx';
import { useOverlay } from '../parts/page/overlays.ts';
import { useSay } from '../parts/texts/text.ts';
import css from './me-menu.module.css';

const MePanel = later(async () => (await import('./me-panel.tsx')).MePanel);

/** Who is signed in, how the page looks, and the way out. */
export function MeMenu() {
  const say = useSay();
  const { name } = useSession();
  const open = useOverlay();
  return (
    <Dropdown label={initialsOf(name)} name={say('me.menu')} className={css['button']}>
      {(close) => (
        <MePanel
          onOpen={(overlay) => {
            close();
            open(overlay);
          }}
        />
      )}
    </Dropdown>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');
