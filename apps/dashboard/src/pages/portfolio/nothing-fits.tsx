import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMoment } from '../../client/moment.ts';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { isFiltered, withoutFilters } from './portfolio-search.ts';

/** No row: because of the filters, or because the day shown lies before the first account. */
export function NothingFits() {
  const say = useSay();
  const navigate = useNavigate();
  const { knownAt } = useMoment();
  const filtered = isFiltered(useSearch({ from: '/' }));
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
          onClick={() => void navigate({ to: '/', search: withoutFilters })}
        >
          {say('portfolio.clear')}
        </Button>
      }
    >
      {say('portfolio.empty.text')}
    </StateNote>
  );
}
