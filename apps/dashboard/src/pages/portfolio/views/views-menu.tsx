import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { later } from '../../../parts/page/later.tsx';

const ViewsPanel = later(async () => (await import('./views-panel.tsx')).ViewsPanel);

/** Views under names, one's own and shared ones. */
export function ViewsMenu() {
  const say = useSay();
  return (
    <Dropdown label={<span>{say('views.title')}</span>}>
      {(close) => <ViewsPanel close={close} />}
    </Dropdown>
  );
}
