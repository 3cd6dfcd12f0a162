import { useNavigate, useSearch } from '@tanstack/react-router';
import { PORTFOLIO_GROUPINGS } from '#insights/portfolio/portfolio.query';
import { API, queryOf } from '../../../client/api.ts';
import { useSession } from '../../../client/system.ts';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { useScreen } from '../../../parts/controls/screen.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { COLUMNS, USUAL_COLUMNS, type ColumnId } from '../portfolio-search.ts';
import { useAsked } from '../use-asked.ts';
import { HorizonChoice, isInDisplay } from './horizon-choice.tsx';
import css from './toolbar.module.css';

interface Props {
  readonly close: () => void;
  readonly onPrint: () => void;
}

/** The choice of columns and groups, and ways to take the list along. */
export function ViewPanel({ close, onPrint }: Props) {
  const say = useSay();
  const search = useSearch({ from: '/portfolio' });
  const screen = useScreen();
  const file = `${API}portfolio/csv${queryOf(useAsked(search))}`;
  return (
    <div className={css['menu']}>
      {isInDisplay(screen) ? (
        <div className={css['horizon']}>
          <HorizonChoice />
        </div>
      ) : null}
      <ColumnChoice />
      <GroupChoice />
      <a className={css['option']} href={file} download onClick={close}>
        {say('portfolio.csv')}
      </a>
      <button
        type="button"
        className={css['option']}
        onClick={() => {
          close();
          onPrint();
        }}
      >
        {say('portfolio.print')}
      </button>
    </div>
  );
}

function ColumnChoice() {
  const say = useSay();
  const navigate = useNavigate();
  const { columns } = useSearch({ from: '/portfolio' });
  const chosen = chosenOf(columns ?? USUAL_COLUMNS.join(','));
  const choose = (id: ColumnId) => {
    const next = toggled(chosen.join(','), id);
    const shown = COLUMNS.filter((one) => chosenOf(next).includes(one));
    const isUsual = shown.join(',') === USUAL_COLUMNS.join(',');
    void navigate({
      to: '/portfolio',
      search: (search) => ({ ...search, columns: isUsual ? undefined : next }),
    });
  };
  return (
    <fieldset className={css['fieldset']}>
      <legend className={css['legend']}>{say('portfolio.columns')}</legend>
      {COLUMNS.map((id) => (
        <label key={id} className={css['option']}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => choose(id)} />
          {say(`column.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}

function GroupChoice() {
  const say = useSay();
  const navigate = useNavigate();
  const { perPersonReports } = useSession();
  const { group } = useSearch({ from: '/portfolio' });
  const offered = PORTFOLIO_GROUPINGS.filter((by) => perPersonReports || by !== 'managerId');
  return (
    <fieldset className={css['fieldset']}>
      <legend className={css['legend']}>{say('portfolio.groupBy')}</legend>
      {[undefined, ...offered].map((by) => (
        <label key={by ?? 'none'} className={css['option']}>
          <input
            type="radio"
            name="group"
            checked={by === group}
            onChange={() =>
              void navigate({
                to: '/portfolio',
                search: (search) => ({ ...search, group: by, open: undefined }),
              })
            }
          />
          {say(`portfolio.group.${by ?? 'none'}`)}
        </label>
      ))}
    </fieldset>
  );
}
