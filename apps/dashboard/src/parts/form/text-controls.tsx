import { useSystem } from '../../client/system.ts';
import { useSay } from '../texts/text.ts';
import { saidOf, type ControlProps } from './control-props.ts';
import css from './form.module.css';

const TYPES = { email: 'email', phone: 'tel' } as const;

const textOf = ({ value }: ControlProps): string => (typeof value === 'string' ? value : '');

/** A line of text; of an id that is made where none is said it says so. */
export function TextControl(props: ControlProps) {
  const say = useSay();
  const { field, onChange } = props;
  const { kind, made } = field;
  return (
    <input
      {...saidOf(props)}
      type={kind === 'email' || kind === 'phone' ? TYPES[kind] : 'text'}
      dir="auto"
      autoComplete="off"
      placeholder={made ? say('form.made') : undefined}
      value={textOf(props)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

export function NoteControl(props: ControlProps) {
  return (
    <textarea
      {...saidOf(props)}
      className={css['note']}
      dir="auto"
      rows={1}
      value={textOf(props)}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}

/** An amount or a number, written as people do where they are. */
export function FigureControl(props: ControlProps) {
  return (
    <input
      {...saidOf(props)}
      type="text"
      className={css['figure']}
      inputMode="decimal"
      autoComplete="off"
      value={textOf(props)}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}

export function DayControl(props: ControlProps) {
  const { today } = useSystem();
  return (
    <input
      {...saidOf(props)}
      type="date"
      max={props.name === 'occurredOn' ? today : undefined}
      value={textOf(props)}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}
