import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useKeys } from '../../../parts/controls/keys.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { tabOf } from '../account-search.ts';
import { FIRST_TAB, TABS, type Tab } from '../tabs.ts';
import css from './tab-bar.module.css';

/** The key that opens each part. */
const TAB_KEYS: Readonly<Record<Tab, string>> = {
  overview: 'o',
  people: 'p',
  business: 'b',
  timeline: 't',
};

/** What of the address goes along to another part: which events and who were looked at does not. */
const searchOf =
  (tab: Tab) =>
  <S extends object>(search: S) => ({
    ...search,
    tab: tab === FIRST_TAB ? undefined : tab,
    events: undefined,
    because: undefined,
    find: undefined,
    event: undefined,
    person: undefined,
  });

/** The ways to the parts of the page; each is an address of its own. */
export function TabBar() {
  const say = useSay();
  const navigate = useNavigate();
  const open = tabOf(useSearch({ from: '/accounts/$accountId' }));
  useKeys(
    Object.fromEntries(
      TABS.map((tab) => [TAB_KEYS[tab], () => void navigate({ to: '.', search: searchOf(tab) })]),
    ),
  );
  return (
    <nav data-stays className={css['tabs']} aria-label={say('tab.label')}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          to="."
          search={searchOf(tab)}
          className={css['tab']}
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={tab === open ? 'page' : undefined}
          aria-keyshortcuts={TAB_KEYS[tab]}
        >
          {say(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
