import type { ComponentType } from 'react';
import { useSay } from '../texts/text.ts';
import type { ControlProps } from './control-props.ts';
import { useLabels } from './labels.ts';
import { recordsIn, type Raw } from './raw.ts';
import css from './form.module.css';

interface Props extends ControlProps {
  /** Draws a field of a line. */
  readonly Inner: ComponentType<ControlProps>;
}

/** A list of records as a grid, one line each. */
export function RecordsControl({ field, value, onChange, label, accountId, id, Inner }: Props) {
  const say = useSay();
  const labelOf = useLabels('');
  const fields = Object.entries(field.inside ?? {});
  const lines = recordsIn(value === undefined ? {} : { lines: value }, 'lines');
  const set = (index: number, change: Raw) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)));
  return (
    <div id={id} role="group" aria-label={label} className={css['grid']}>
      {lines.map((line, index) => (
        <div
          key={index}
          role="group"
          aria-label={say('form.lineHeading', { number: index + 1 })}
          className={css['gridLine']}
        >
          {fields.map(([name, inner]) => (
            <label key={name} className={css['field']}>
              <span className={css['label']}>{labelOf(name)}</span>
              <Inner
                name={name}
                field={inner}
                value={line[name]}
                onChange={(next) => set(index, { [name]: next })}
                accountId={accountId}
                label={labelOf(name)}
                isWrong={false}
                describedBy={undefined}
                id={`${id}-${String(index)}-${name}`}
              />
            </label>
          ))}
          <button
            type="button"
            className={css['remove']}
            aria-label={say('form.removeRow', { number: index + 1 })}
            onClick={() => onChange(lines.filter((_line, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className={css['add']} onClick={() => onChange([...lines, {}])}>
        {say('form.addRow')}
      </button>
    </div>
  );
}
