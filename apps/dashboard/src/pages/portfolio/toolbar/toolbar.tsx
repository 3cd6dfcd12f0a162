import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ShownPortfolioPage } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import { useScreen } from '../../../parts/controls/screen.ts';
import { isFiltered } from '../portfolio-search.ts';
import { Controls } from './controls.tsx';
import { SearchField } from './search-field.tsx';
import css from './toolbar.module.css';

interface Props {
  readonly page: ShownPortfolioPage | undefined;
  readonly all: number | undefined;
  /** Epoch milliseconds. */
  readonly loadedAt: number;
  readonly moved: number;
  readonly onPrint: () => void;
}

/** What chooses the rows, and how many there are. */
export function Toolbar({ page, all, loadedAt, moved, onPrint }: Props) {
  const say = useSay();
  const search = useSearch({ from: '/portfolio' });
  const screen = useScreen();
  const isRoomy = screen !== 'phone' && screen !== 'tablet';
  const total = page?.total;
  return (
    <div className={css['bar']} role="search">
      <SearchField />
      {isRoomy ? (
        <Controls page={page} onPrint={onPrint} />
      ) : (
        <Dropdown
          active={isFiltered(search) || search.group !== undefined}
          label={<span>{say('portfolio.filters')}</span>}
        >
          {() => (
            <div className={css['panel']}>
              <Controls page={page} onPrint={onPrint} />
            </div>
          )}
        </Dropdown>
      )}
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
