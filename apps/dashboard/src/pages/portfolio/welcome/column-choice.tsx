import { useSay } from '../../../parts/texts/text.ts';
import { IMPORT_COLUMNS, NEEDED_COLUMNS, type ImportColumn, type Mapping } from './heading.ts';
import css from './welcome.module.css';

interface Props {
  readonly heading: readonly string[];
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly currency: string;
  readonly onCurrency: (currency: string) => void;
}

/** Our columns, and which of theirs holds each. */
export function ColumnChoice({ heading, mapping, onMapping, currency, onCurrency }: Props) {
  const say = useSay();
  const needed: readonly ImportColumn[] = NEEDED_COLUMNS;
  const choose = (column: ImportColumn, name: string) => {
    const others = Object.entries(mapping).filter(([ours]) => ours !== column);
    onMapping({ ...Object.fromEntries(others), ...(name === '' ? {} : { [column]: name }) });
  };
  return (
    <fieldset className={css['columns']}>
      {heading.length > 0 ? <legend>{say('welcome.csv.columns')}</legend> : null}
      {(heading.length > 0 ? IMPORT_COLUMNS : []).map((column) => (
        <label key={column} className={css['column']}>
          <span>
            {say(`field.${column}`)}{' '}
            {needed.includes(column) ? (
              <span className={css['text']}>{say('welcome.csv.required')}</span>
            ) : null}
          </span>
          <select
            value={mapping[column] ?? ''}
            onChange={({ target }) => choose(column, target.value)}
          >
            <option value="">{say('welcome.csv.none')}</option>
            {heading.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className={css['column']}>
        <span>{say('welcome.csv.currency')}</span>
        <input
          type="text"
          maxLength={3}
          autoComplete="off"
          aria-description={say('welcome.csv.currencyHelp')}
          placeholder="EUR"
          value={currency}
          onChange={({ target }) => onCurrency(target.value.toUpperCase())}
        />
      </label>
    </fieldset>
  );
}
