import type { MainstayEventType } from '#events/catalogue';
import { parseAmount, type Currency } from '#kernel/money';
import type { DataOf, Intent, TextsOf } from '../deciding/intent.ts';
import { fault, type Fault } from './faults.ts';
import { optional, readFields, type Fields, type Values } from './field.ts';
import { accountNumber, day, instant } from './fields.ts';

/** What is wrong with one field. */
export interface Problem extends Fault {
  readonly field: string;
}

/** The form of a command is wrong; nothing was looked up, nothing was decided. */
export class InvalidFields extends Error {
  override readonly name = 'InvalidFields';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  }
}

/** Data and personal texts of an event; `D` where a command asks for other data than the event's. */
export interface Content<T extends MainstayEventType, D = DataOf<T>> {
  readonly data: D;
  readonly personal?: TextsOf<T>;
}

export type TellField = (field: string, fault: Fault) => void;

/** How one kind of intent is written, as JSON or as a row, and what it comes to; whatever its fields are. */
export interface Form<T extends MainstayEventType = MainstayEventType> {
  readonly type: T;
  readonly fields: Fields;
  /** The stream it is for, from the fields that say so. */
  readonly stream: (values: Readonly<Record<string, unknown>>) => string;
  readonly content: (values: object, tell: TellField) => Content<MainstayEventType>;
}

/** When it was so: fields every form has. */
export const WHEN_FIELDS = {
  occurredAt: optional(instant('When it was so; by default now.')),
  occurredOn: optional(day('The day it was so, where no time is known: its noon in the zone.')),
} satisfies Fields;

/** Fields of every form about an account. */
export const ACCOUNT_FIELDS = {
  accountId: accountNumber('The account.', 'ACME-1'),
  ...WHEN_FIELDS,
} satisfies Fields;

/** Two ways to say when are one too many. */
export const SAID_TWICE = fault('said-twice');

/**
 * Reads the fields of a form as an intent: texts trimmed and in NFC, amounts in minor units, nothing unknown.
 * @throws InvalidFields with every problem found
 */
export function readIntent(
  { type, fields, stream, content }: Form,
  input: Readonly<Record<string, unknown>>,
): Intent {
  const problems: Problem[] = [];
  const tell: TellField = (field, told) => void problems.push({ field, ...told });
  const values = readFields(fields, input, tell);
  const { occurredAt, occurredOn, ...own } = values as Values<typeof WHEN_FIELDS>;
  if (occurredAt !== undefined && occurredOn !== undefined) tell('occurredOn', SAID_TWICE);
  // What content makes of values is looked at only when every field was well.
  const made = problems.length === 0 ? content(own, tell) : undefined;
  if (!made || problems.length > 0) throw new InvalidFields(problems);
  return {
    stream: stream(values),
    type,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...made,
  };
}

/** An amount in minor units of its currency; 0 after telling that it has more decimals than those. */
export function minorOf(
  amount: string,
  currency: Currency,
  field: string,
  tell: TellField,
): number {
  const minor = parseAmount(amount, currency);
  if (minor !== undefined) return minor;
  tell(field, fault('too-fine', { currency }));
  return 0;
}

/** Texts for `personal`, where any was said; no `personal` at all where none was. */
export function textsOf<P extends Readonly<Record<string, string | undefined>>>(
  texts: P,
): { readonly personal?: { readonly [K in keyof P]: Exclude<P[K], undefined> } } {
  const said = Object.entries(texts).filter(([, value]) => value !== undefined);
  // Of several texts some may be missing; the shapes that take several say that each may be.
  return said.length > 0
    ? { personal: Object.fromEntries(said) as { [K in keyof P]: Exclude<P[K], undefined> } }
    : {};
}
