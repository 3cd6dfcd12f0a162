import type { ComponentType } from 'react';
import type { FieldKind } from '#commands/forms/field';
import { ChoiceControl, ChoicesControl, FlagControl } from './choice-controls.tsx';
import type { ControlProps } from './control-props.ts';
import { later } from '../page/later.tsx';
import { RecordsControl } from './records-control.tsx';
import { DayControl, FigureControl, NoteControl, TextControl } from './text-controls.tsx';

/** Lists to pick from come with the first form that has one. */
const picker = (load: () => Promise<ComponentType<ControlProps>>) =>
  later(load, { meanwhile: ({ label }) => <input disabled aria-label={label} /> });

const ThingPicker = picker(async () => (await import('./thing-pickers.tsx')).ThingPicker);
const AboutPicker = picker(async () => (await import('./about-picker.tsx')).AboutPicker);
const ThingsPicker = picker(async () => (await import('./thing-pickers.tsx')).ThingsPicker);
const AccountPicker = picker(async () => (await import('./account-picker.tsx')).AccountPicker);
const ColleaguePicker = picker(
  async () => (await import('./colleague-pickers.tsx')).ColleaguePicker,
);
const ColleaguesPicker = picker(
  async () => (await import('./colleague-pickers.tsx')).ColleaguesPicker,
);
const CurrencyPicker = picker(async () => (await import('./currency-picker.tsx')).CurrencyPicker);

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
