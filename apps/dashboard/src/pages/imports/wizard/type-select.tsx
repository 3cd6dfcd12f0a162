import { ROW_TYPES } from '../row-types.ts';
import { useOurWords } from './use-our-words.ts';

interface SelectProps {
  readonly offered: readonly string[];
  readonly none: string;
  readonly value: string;
  readonly label?: string;
  readonly onType: (type: string | undefined) => void;
}

/** One of our types of rows, or none. */
export function TypeSelect({ offered, none, value, label, onType }: SelectProps) {
  const { typeWord } = useOurWords();
  return (
    <select
      aria-label={label}
      value={value}
      data-used={value !== ''}
      onChange={({ target }) => onType(target.value === '' ? undefined : target.value)}
    >
      <option value="">{none}</option>
      {ROW_TYPES.filter((type) => offered.includes(type)).map((type) => (
        <option key={type} value={type}>
          {typeWord(type)}
        </option>
      ))}
    </select>
  );
}
