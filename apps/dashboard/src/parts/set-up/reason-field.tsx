import css from './set-up.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly onChange: (reason: string) => void;
}

/** Why something is set: nothing of that kind is done without. */
export function ReasonField({ label, value, max, onChange }: Props) {
  return (
    <label className={css['field']}>
      {label}
      <input
        className={css['input']}
        dir="auto"
        required
        maxLength={max}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
