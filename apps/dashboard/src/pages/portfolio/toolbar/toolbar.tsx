import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PortfolioPage } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { isFiltered, STATUSES, withoutFilters } from '../portfolio-search.ts';
import { PortfolioFilter } from './filter-menu.tsx';
import { ViewsMenu } from '../views/views-menu.tsx';
import { HorizonChoice } from './horizon-choice.tsx';
import { ViewMenu } from './view-menu.tsx';
import { SearchField } from './search-field.tsx';
import css from './toolbar.module.css';

interface Props {
  readonly page: PortfolioPage | undefined;
  readonly all: number | undefined;
  /** Epoch milliseconds. */
  readonly loadedAt: number;
  readonly moved: number;
  readonly onPrint: () => void;
}

/** What chooses the rows, and how many there are. */
export function Toolbar({ page, all, loadedAt, moved, onPrint }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/' });
  const total = page?.total;
  return (
    <div className={css['bar']} role="search">
      <SearchField />
      <PortfolioFilter
        filter="managerId"
        label={say('portfolio.manager')}
        options={[
          ...(page?.managers ?? []).map((id) => [id, id] as const),
          ['none', say('portfolio.noManager')] as const,
        ]}
      />
      <PortfolioFilter
        filter="status"
        label={say('portfolio.status')}
        options={STATUSES.map((status) => [status, say(`status.${status}`)] as const)}
      />
      <button
        type="button"
        className={css['toggle']}
        aria-pressed={search.key === 'true'}
        onClick={() =>
          void navigate({
            to: '/',
            search: (before) => ({ ...before, key: before.key === 'true' ? undefined : 'true' }),
          })
        }
      >
        <span aria-hidden="true">★</span> <span>{say('portfolio.keyOnly')}</span>
      </button>
      <button
        type="button"
        className={css['toggle']}
        aria-pressed={search.group === 'managerId'}
        onClick={() =>
          void navigate({
            to: '/',
            search: ({ group, ...before }) => ({
              ...before,
              group: group === 'managerId' ? undefined : 'managerId',
            }),
          })
        }
      >
        {say('portfolio.byManager')}
      </button>
      <HorizonChoice />
      <ViewsMenu />
      <ViewMenu onPrint={onPrint} />
      {isFiltered(search) ? (
        <button
          type="button"
          className={css['clear']}
          onClick={() => void navigate({ to: '/', search: withoutFilters })}
        >
          {say('portfolio.clear')}
        </button>
      ) : null}
      <span className={css['rest']}>
        <Moved loadedAt={loadedAt} moved={moved} />
        <span className={css['count']} aria-live="polite">
          {total === undefined
            ? ''
            : total === (all ?? total)
              ? say('portfolio.countAll', { all: total })
              : say('portfolio.count', { shown: total, all: all ?? total })}
        </span>
        <Link to="/imports" className={css['import']}>
          {say('portfolio.import')}
        </Link>
      </span>
    </div>
  );
}

/** Rows keep their place when they change; whoever wants the new order asks for it. */
function Moved({ loadedAt, moved }: Pick<Props, 'loadedAt' | 'moved'>) {
  const say = useSay();
  const { time } = useFormats();
  const queries = useQueryClient();
  if (moved === 0) return null;
  return (
    <button
      type="button"
      className={css['again']}
      data-tip={say('portfolio.moved', { time: time(loadedAt), count: moved })}
      onClick={() => void queries.resetQueries({ queryKey: ['portfolio'] })}
    >
      {say('portfolio.sortAgain', { count: moved })}
    </button>
  );
}
