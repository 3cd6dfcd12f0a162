import { Dropdown } from '../../parts/controls/dropdown.tsx';
import { useScreen } from '../../parts/controls/screen.ts';
import type { Navigation, NavigationMenu } from '../../parts/page/page.ts';
import { useSay } from '../../parts/texts/text.ts';
import { WayList } from './way-list.tsx';
import { WayTo } from './way-to.tsx';
import { WaysMenu } from './ways-menu.tsx';
import css from './ways.module.css';

interface Props {
  readonly ways: readonly Navigation[];
}

const MENUS: readonly NavigationMenu[] = ['reports', 'setUp'];

/** The ways to the pages: in line what is worked with all day, the others in menus; on a phone all in one. */
export function Ways({ ways }: Props) {
  const say = useSay();
  const isPhone = useScreen() === 'phone';
  const inLine = ways.filter(({ menu }) => menu === undefined);
  const menus = MENUS.map((name) => ({ name, ways: ways.filter(({ menu }) => menu === name) }));
  return (
    <nav className={css['ways']} aria-label={say('nav.label')}>
      {isPhone ? (
        <Dropdown label={<Lines />} name={say('nav.label')} className={css['all']}>
          {(close) => (
            <>
              <WayList ways={inLine} onGo={close} />
              {menus.map((menu) => (
                <WayList
                  key={menu.name}
                  title={say(`nav.${menu.name}`)}
                  ways={menu.ways}
                  onGo={close}
                />
              ))}
            </>
          )}
        </Dropdown>
      ) : (
        <>
          {inLine.map((way) => (
            <WayTo key={way.to} way={way} className={css['way']} />
          ))}
          {menus.map((menu) => (
            <WaysMenu key={menu.name} title={say(`nav.${menu.name}`)} ways={menu.ways} />
          ))}
        </>
      )}
    </nav>
  );
}

function Lines() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
      <path d="M2 4h12M2 8h12M2 12h12" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
