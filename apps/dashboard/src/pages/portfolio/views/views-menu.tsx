import { useNavigate, useSearch } from '@tanstack/react-router';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { later } from '../../../parts/page/later.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { searchOf, searchText } from './kept-views.ts';

const KeptPanel = later(async () => (await import('../../../parts/kept/kept-panel.tsx')).KeptPanel);

/** Views under names, one's own and shared ones. */
export function ViewsMenu() {
  const say = useSay();
  return (
    <Dropdown label={<span>{say('views.title')}</span>}>
      {(close) => <Views onOpened={close} />}
    </Dropdown>
  );
}

function Views({ onOpened }: { readonly onOpened: () => void }) {
  const navigate = useNavigate();
  const search = useSearch({ from: '/portfolio' });
  return (
    <KeptPanel
      list="portfolio"
      search={searchText(search)}
      onOpen={(kept) => {
        onOpened();
        void navigate({
          to: '/portfolio',
          search: ({ asOf, knownAt }) => ({ ...searchOf(kept), asOf, knownAt }),
        });
      }}
    />
  );
}
