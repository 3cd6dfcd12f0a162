import { useNavigate } from '@tanstack/react-router';
import { queryOf } from '../../client/api.ts';
import { Dropdown } from '../../parts/controls/dropdown.tsx';
import { KeptPanel } from '../../parts/kept/kept-panel.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { useScenario } from './use-what-if.ts';
import { scenarioIn, searchOf } from './what-if-search.ts';

/** Scenarios under names, one's own and shared ones. */
export function KeptMenu() {
  const say = useSay();
  const navigate = useNavigate();
  const { scenario } = useScenario();
  return (
    <Dropdown label={say('whatIf.kept')}>
      {(close) => (
        <KeptPanel
          list="what-if"
          search={queryOf({ ...searchOf(scenario) }).slice(1)}
          onOpen={(search) => {
            close();
            const kept = scenarioIn(Object.fromEntries(new URLSearchParams(search)));
            void navigate({ to: '/what-if', search: searchOf(kept) });
          }}
        />
      )}
    </Dropdown>
  );
}
