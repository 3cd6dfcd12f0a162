import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { isFiltered, withoutFilters } from './portfolio-search.ts';

/** No row: because of the filters, because the day shown lies before the first account, or as there is none at all. */
export function NothingFits() {
  const say = useSay();
  const navigate = useNavigate();
  const { knownAt, past } = useMoment();
  const { accounts } = useSystem();
  const filtered = isFiltered(useSearch({ from: '/portfolio' }));
  if (accounts === 0 && !past) {
    return (
      <StateNote
        title={say('portfolio.none.title')}
        action={<Link to="/">{say('portfolio.none.start')}</Link>}
      />
    );
  }
  if (!filtered) {
    return (
      <StateNote title={say('portfolio.pastEmpty.title')}>
        {say(knownAt === undefined ? 'portfolio.pastEmpty.text' : 'portfolio.notRecorded')}
      </StateNote>
    );
  }
  return (
    <StateNote
      title={say('portfolio.empty.title')}
      action={
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void navigate({ to: '/portfolio', search: withoutFilters })}
        >
          {say('portfolio.clear')}
        </Button>
      }
    >
      {say('portfolio.empty.text')}
    </StateNote>
  );
}
