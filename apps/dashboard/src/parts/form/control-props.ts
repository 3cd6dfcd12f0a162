import type { AnyField } from '#commands/forms/field';
import type { RawValue } from './raw.ts';

/** What every control of a field is drawn with. */
export interface ControlProps {
  readonly name: string;
  readonly field: AnyField;
  readonly value: RawValue | undefined;
  readonly onChange: (value: RawValue) => void;
  readonly accountId: string | undefined;
  /** What it is called, for those that the label beside them does not name. */
  readonly label: string;
  readonly isWrong: boolean;
  /** The note on what is wrong. */
  readonly describedBy: string | undefined;
  readonly id: string;
}

/** What an element says of itself to whoever cannot see it. */
export const saidOf = ({ id, isWrong, describedBy }: ControlProps) => ({
  id,
  ...(isWrong ? { 'aria-invalid': true as const } : {}),
  ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
});
