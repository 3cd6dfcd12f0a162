import type { AccountEventType } from '#events/catalogue';
import { parseAmount, type Currency } from '#kernel/money';
import { optional, readFields, type Fields, type Values } from './field.ts';
import { day, identifier, instant } from './fields.ts';
import type { Intent } from '../deciding/intent.ts';

/** What is wrong with one field, in words for people. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** The form of an intent is wrong; nothing was looked up, nothing was decided. */
export class InvalidFields extends Error {
  override readonly name = 'InvalidFields';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  }
}

export type Content<T extends AccountEventType> = Pick<Intent<T>, 'data' | 'personal'>;

export type TellField = (field: string, message: string) => void;

/** How one kind of intent is written, as JSON or as a row, and what it comes to. */
export interface Form<T extends AccountEventType = AccountEventType, F extends Fields = Fields> {
  readonly type: T;
  /** In one sentence, for OpenAPI. */
  readonly summary: string;
  readonly fields: F;
  /** Fields that stand in the URL of its route rather than in the body. */
  readonly inPath: readonly string[];
  readonly content: (values: Values<F>, tell: TellField) => Content<T>;
}

/** Fields every intent has. */
export const COMMON_FIELDS = {
  accountId: identifier('The account.', 'ACME-1'),
  occurredAt: optional(instant('When it was so; by default now.')),
  occurredOn: optional(day('The day it was so, where no time is known: its noon in the zone.')),
} satisfies Fields;

/** Declares a form. Where `accountId` is not said to be elsewhere, it stands in the URL. */
export const form = <T extends AccountEventType, F extends Fields>(
  type: T,
  parts: Omit<Form<T, F>, 'type' | 'inPath'> & { readonly inPath?: readonly string[] },
): Form<T, F> => ({ inPath: ['accountId'], ...parts, type });

/**
 * Reads the fields of a form as an intent: texts trimmed and in NFC, amounts in minor units, nothing unknown.
 * @throws InvalidFields with every problem found
 */
export function readIntent<T extends AccountEventType, F extends Fields>(
  { type, fields, content }: Form<T, F>,
  input: Readonly<Record<string, unknown>>,
): Intent<T> {
  const problems: Problem[] = [];
  const tell: TellField = (field, message) => void problems.push({ field, message });
  const values = readFields({ ...COMMON_FIELDS, ...fields }, input, tell);
  const { accountId, occurredAt, occurredOn, ...own } = values as Values<typeof COMMON_FIELDS>;
  if (occurredAt !== undefined && occurredOn !== undefined) {
    tell('occurredOn', 'cannot be said together with occurredAt');
  }
  // What content makes of values is looked at only when every field was well.
  const made = problems.length === 0 ? content(own as Values<F>, tell) : undefined;
  if (!made || problems.length > 0) throw new InvalidFields(problems);
  return {
    accountId,
    type,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...made,
    // The form's type names the member of the union that its content was made for.
  } as Intent<T>;
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
  tell(field, `has more decimals or digits than ${currency} takes`);
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
