import { useNavigate, useSearch } from '@tanstack/react-router';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { Dropdown } from '../../../parts/controls/dropdown.tsx';
import css from './toolbar.module.css';

interface Props {
  readonly filter: 'managerId' | 'status';
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Several values of one filter; what is chosen stands on the button. */
export function FilterMenu({ filter, label, options }: Props) {
  const navigate = useNavigate();
  const chosen = chosenOf(useSearch({ from: '/' })[filter]);
  const names = options.filter(([value]) => chosen.includes(value)).map(([, name]) => name);
  const [first, ...others] = names;
  return (
    <Dropdown
      active={chosen.length > 0}
      label={
        <span>
          {label}
          {first === undefined ? '' : `: ${first}`}
          {others.length > 0 ? ` +${String(others.length)}` : ''}
        </span>
      }
    >
      {() => (
        <div className={css['options']} role="group" aria-label={label}>
          {options.map(([value, name]) => (
            <label key={value} className={css['option']}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() =>
                  void navigate({
                    to: '/',
                    search: (search) => ({ ...search, [filter]: toggled(search[filter], value) }),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      )}
    </Dropdown>
  );
}
