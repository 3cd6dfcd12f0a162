import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ShownPortfolioPage } from '#insights/views';
import { useSession } from '../../../client/system.ts';
import { useColleagues } from '../../../client/use-colleagues.ts';
import { useScreen } from '../../../parts/controls/screen.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { isFiltered, STATUSES, withoutFilters, type PortfolioSearch } from '../portfolio-search.ts';
import { ViewsMenu } from '../views/views-menu.tsx';
import { PortfolioFilter } from './filter-menu.tsx';
import { HorizonChoice, isInDisplay } from './horizon-choice.tsx';
import { ViewMenu } from './view-menu.tsx';
import css from './toolbar.module.css';

interface Props {
  readonly page: ShownPortfolioPage | undefined;
  readonly onPrint: () => void;
}

/** What chooses the rows and how they are shown, beside the text that is searched: in a row, or one below the other. */
export function Controls({ page, onPrint }: Props) {
  const say = useSay();
  const { nameOf } = useColleagues();
  const navigate = useNavigate();
  const { perPersonReports: showsPersons } = useSession();
  const search = useSearch({ from: '/portfolio' });
  const screen = useScreen();
  const go = (change: (before: PortfolioSearch) => PortfolioSearch) =>
    void navigate({ to: '/portfolio', search: change });
  return (
    <>
      <PortfolioFilter
        filter="managerId"
        label={say('portfolio.manager')}
        options={[
          ...(page?.managers ?? []).map((id) => [id, nameOf(id)] as const),
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
        onClick={() => go(({ key, ...rest }) => (key ? rest : { ...rest, key: 'true' }))}
      >
        <span aria-hidden="true">★</span> <span>{say('portfolio.keyOnly')}</span>
      </button>
      {showsPersons ? (
        <button
          type="button"
          className={css['toggle']}
          aria-pressed={search.group === 'managerId'}
          onClick={() =>
            go(({ group, open: _open, ...rest }) =>
              group === 'managerId' ? rest : { ...rest, group: 'managerId' },
            )
          }
        >
          {say('portfolio.byManager')}
        </button>
      ) : null}
      {isInDisplay(screen) ? null : <HorizonChoice />}
      <ViewsMenu />
      <ViewMenu onPrint={onPrint} />
      {isFiltered(search) ? (
        <button type="button" className={css['clear']} onClick={() => go(withoutFilters)}>
          {say('portfolio.clear')}
        </button>
      ) : null}
    </>
  );
}
