import { lazy, Suspense } from 'react';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { useSay } from '../../../parts/texts/text.ts';

const ViewsPanel = lazy(async () => ({ default: (await import('./views-panel.tsx')).ViewsPanel }));

/** Views under names, one's own and shared ones. */
export function ViewsMenu() {
  const say = useSay();
  return (
    <Dropdown label={<span>{say('views.title')}</span>}>
      {(close) => (
        <Suspense fallback={null}>
          <ViewsPanel close={close} />
        </Suspense>
      )}
    </Dropdown>
  );
}
