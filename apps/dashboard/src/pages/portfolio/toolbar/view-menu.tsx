import { useSearch } from '@tanstack/react-router';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { useScreen } from '../../../parts/controls/screen.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { later } from '../../../parts/page/later.tsx';
import { isInDisplay } from './horizon-choice.tsx';

const ViewPanel = later(async () => (await import('./view-panel.tsx')).ViewPanel);

/** How the list is shown, and ways to take it along. */
export function ViewMenu({ onPrint }: { readonly onPrint: () => void }) {
  const say = useSay();
  const { columns, group, horizonDays } = useSearch({ from: '/portfolio' });
  const screen = useScreen();
  return (
    <Dropdown
      active={
        columns !== undefined ||
        group !== undefined ||
        (horizonDays !== undefined && isInDisplay(screen))
      }
      label={<span>{say('portfolio.view')}</span>}
    >
      {(close) => <ViewPanel close={close} onPrint={onPrint} />}
    </Dropdown>
  );
}
