import { type ComponentType } from 'react';
import type { FieldKind } from '#commands/forms/field';
import { ChoiceControl, ChoicesControl, FlagControl } from './choice-controls.tsx';
import type { ControlProps } from './control-props.ts';
import { later } from '../page/later.tsx';
import { RecordsControl } from './records-control.tsx';
import { DayControl, FigureControl, NoteControl, TextControl } from './text-controls.tsx';

const pickers = () => import('./pickers.tsx');
const picker = (name: keyof Awaited<ReturnType<typeof pickers>>) =>
  later<ControlProps>(async () => (await pickers())[name], {
    meanwhile: ({ label }) => <input disabled aria-label={label} />,
  });

const ThingPicker = picker('ThingPicker');
const AboutPicker = picker('AboutPicker');
const ThingsPicker = picker('ThingsPicker');
const AccountPicker = picker('AccountPicker');
const ColleaguePicker = picker('ColleaguePicker');
const ColleaguesPicker = picker('ColleaguesPicker');
const CurrencyPicker = picker('CurrencyPicker');

/** How each kind of field is filled in; what is not named is text. */
const CONTROLS: Readonly<Partial<Record<FieldKind, ComponentType<ControlProps>>>> = {
  ref: ThingPicker,
  refs: ThingsPicker,
  about: AboutPicker,
  account: AccountPicker,
  colleague: ColleaguePicker,
  colleagues: ColleaguesPicker,
  currency: CurrencyPicker,
  choice: ChoiceControl,
  choices: ChoicesControl,
  flag: FlagControl,
  day: DayControl,
  money: FigureControl,
  'signed-money': FigureControl,
  quantity: FigureControl,
  whole: FigureControl,
  number: FigureControl,
  note: NoteControl,
  records: (props) => <RecordsControl {...props} Inner={Control} />,
};

/** One field of a form, drawn by its kind. */
export function Control(props: ControlProps) {
  const Drawn = CONTROLS[props.field.kind] ?? TextControl;
  return <Drawn {...props} />;
}
