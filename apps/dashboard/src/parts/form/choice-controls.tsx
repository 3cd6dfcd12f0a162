import { useSay } from '../texts/text.ts';
import { saidOf, type ControlProps } from './control-props.ts';
import { choiceWord } from './labels.ts';
import css from './form.module.css';

/** So many can all be in sight. */
const IN_SIGHT_MAX = 4;

/** One word of a closed list: a few in sight, more in a list. */
export function ChoiceControl(props: ControlProps) {
  const say = useSay();
  const { name, field, value, onChange, id } = props;
  const words = field.schema.enum ?? [];
  if (words.length <= IN_SIGHT_MAX) {
    return (
      <span
        className={css['options']}
        role="radiogroup"
        aria-label={props.label}
        {...saidOf(props)}
      >
        {words.map((word) => (
          <label key={word} className={css['option']}>
            <input
              type="radio"
              name={id}
              checked={value === word}
              onChange={() => onChange(word)}
            />
            <span>{choiceWord(name, word, say)}</span>
          </label>
        ))}
      </span>
    );
  }
  return (
    <select
      {...saidOf(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{field.optional ? say('form.unsaid') : ''}</option>
      {words.map((word) => (
        <option key={word} value={word}>
          {choiceWord(name, word, say)}
        </option>
      ))}
    </select>
  );
}

/** Several words of a closed list. */
export function ChoicesControl(props: ControlProps) {
  const say = useSay();
  const { name, field, value, onChange } = props;
  const words = field.schema.items?.enum ?? [];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <span className={css['options']} role="group" aria-label={props.label} {...saidOf(props)}>
      {words.map((word) => (
        <label key={word} className={css['option']}>
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, word] : chosen.filter((other) => other !== word),
              )
            }
          />
          <span>{choiceWord(name, word, say)}</span>
        </label>
      ))}
    </span>
  );
}

/** Yes or no; where it may be left open, that is said too. */
export function FlagControl(props: ControlProps) {
  const say = useSay();
  const { field, value, onChange, label } = props;
  if (!field.optional) {
    return (
      <label className={css['tick']}>
        <input
          {...saidOf(props)}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
    );
  }
  return (
    <select
      {...saidOf(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{say('form.unsaid')}</option>
      <option value="yes">{say('form.yes')}</option>
      <option value="no">{say('form.no')}</option>
    </select>
  );
}
