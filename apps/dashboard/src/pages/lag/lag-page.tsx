import { useNavigate, useSearch } from '@tanstack/react-router';
import { LAG_GROUPINGS, type KnowledgeLag } from '#insights/views';
import { useSearchToKeep } from '../../client/search-as-left.ts';
import { useSession } from '../../client/system.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { ByPersonOff } from '../../parts/notes/by-person-off.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { LagTable } from './lag-table.tsx';
import { WITHIN, type LagSearch } from './lag-search.ts';
import { useLag } from './use-lag.ts';
import css from './lag-page.module.css';

const USUAL_DAYS = 90;

/** How long does it take until we know what happened? */
export function LagPage() {
  const say = useSay();
  const search = useSearch({ from: '/reports/lag' });
  const { perPersonReports } = useSession();
  const { within = USUAL_DAYS } = search;
  const { by = 'source' } = search;
  const { data, isError, error, refetch } = useLag(within, by, !perPersonReports);
  useTitle(say('lag.title'));
  useSearchToKeep('/reports/lag', search);
  if (isError) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={css['page']} aria-busy={!data}>
      <h1 className="unseen">{say('lag.title')}</h1>
      <Lead lag={data} />
      <p className={css['means']}>{say('lag.means')}</p>
      <Choices within={within} by={by} />
      {by === 'person' && !perPersonReports ? <ByPersonOff /> : null}
      {data && data.groups.length > 0 ? <LagTable lag={data} /> : null}
      {data?.groups.length === 0 ? (
        <StateNote title={say('lag.none.title')}>{say('lag.none.text')}</StateNote>
      ) : null}
    </div>
  );
}

interface ChoicesProps {
  readonly within: number;
  readonly by: string;
}

function Choices({ within, by }: ChoicesProps) {
  const say = useSay();
  const navigate = useNavigate({ from: '/reports/lag' });
  const choose = (change: Partial<LagSearch>) =>
    void navigate({ search: (search) => ({ ...search, ...change }) });
  return (
    <div className={css['bar']} role="search">
      <Choice
        label={say('lag.within')}
        options={WITHIN.map((days) => [String(days), say('lag.days', { days })] as const)}
        value={String(within)}
        onChoose={(days) => choose({ within: WITHIN.find((one) => String(one) === days) })}
      />
      <Choice
        label={say('lag.by')}
        options={LAG_GROUPINGS.map((one) => [one, say(`lag.by.${one}`)] as const)}
        value={by}
        onChoose={(one) => choose({ by: LAG_GROUPINGS.find((each) => each === one) })}
      />
    </div>
  );
}

/** How soon things were known, in one sentence. */
function Lead({ lag }: { readonly lag: KnowledgeLag | undefined }) {
  const say = useSay();
  const { day, percent } = useFormats();
  if (!lag) return <p className={`${css['lead'] ?? ''} skeleton`}>&nbsp;</p>;
  const { from, to, all } = lag;
  const days = { from: day(from), to: day(to) };
  return (
    <p className={css['lead']} role="status">
      {all.medianDays === null
        ? say('lag.lead.none', days)
        : say('lag.lead', {
            ...days,
            facts: all.facts,
            median: all.medianDays,
            share: percent(all.withinADay / all.facts),
          })}
    </p>
  );
}
