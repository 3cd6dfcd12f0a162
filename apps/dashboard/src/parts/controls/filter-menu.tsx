import { Dropdown } from './dropdown.tsx';
import css from './filter-menu.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Several values of one filter; what is chosen stands on the button. */
export function FilterMenu({ label, options, chosen, onToggle }: Props) {
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
                onChange={() => onToggle(value)}
              />
              {name}
            </label>
          ))}
        </div>
      )}
    </Dropdown>
  );
}
