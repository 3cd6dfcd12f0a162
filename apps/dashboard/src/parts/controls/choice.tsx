import css from './choice.module.css';

interface Props<T extends string | number> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string | number>({ label, options, value, onChoose }: Props<T>) {
  return (
    <span className={css['choice']} role="group" aria-label={label}>
      <span className={css['label']} aria-hidden="true">
        {label}
      </span>
      <span className={css['options']}>
        {options.map(([option, name]) => (
          <button
            key={option}
            type="button"
            className={css['option']}
            aria-pressed={option === value}
            onClick={() => onChoose(option)}
          >
            {name}
          </button>
        ))}
      </span>
    </span>
  );
}
