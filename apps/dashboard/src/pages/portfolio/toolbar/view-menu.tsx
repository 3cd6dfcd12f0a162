import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { useSay } from '../../../parts/texts/text.ts';

const ViewPanel = lazy(async () => ({ default: (await import('./view-panel.tsx')).ViewPanel }));

/** How the list is shown, and ways to take it along. */
export function ViewMenu({ onPrint }: { readonly onPrint: () => void }) {
  const say = useSay();
  const { columns, group } = useSearch({ from: '/' });
  return (
    <Dropdown
      active={columns !== undefined || group !== undefined}
      label={<span>{say('portfolio.view')}</span>}
    >
      {(close) => (
        <Suspense fallback={null}>
          <ViewPanel close={close} onPrint={onPrint} />
        </Suspense>
      )}
    </Dropdown>
  );
}
