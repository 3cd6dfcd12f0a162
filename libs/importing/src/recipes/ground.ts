import { dayOf, isDay, type Zone } from '#kernel/time';
import { currencyIn } from '../reading/cells/currency.ts';
import { isEmptyCell, isEmptyText } from '../reading/cells/empty.ts';
import { momentIn } from '../reading/cells/moment.ts';
import { numberIn } from '../reading/cells/number.ts';
import type { Conventions } from '../reading/conventions.ts';
import type { CellKind } from './column-kinds.ts';
import type { Ground } from './compile-step.ts';
import { accountNamed, peopleNamed, referenceNamed } from './names-of-others.ts';

/** What is said of a file that it leaves open. */
export type SaidOfFile = Pick<Ground, 'currency' | 'taxPercent' | 'ours' | 'now'>;

/** Kinds of cells that may hold a word such as None and mean it. */
const FREE: ReadonlySet<CellKind> = new Set(['text', 'account', 'reference']);

/** A file's heading and conventions as what its recipe is compiled for. */
export function groundOf(
  heading: readonly string[],
  conventions: Conventions,
  zone: Zone,
  secret: Uint8Array,
  said: SaidOfFile,
): Ground {
  const places = new Map<string, number>();
  for (const [place, name] of heading.entries()) {
    const folded = foldedHeading(name);
    if (!places.has(folded)) places.set(folded, place);
  }
  const key = Buffer.from(secret);
  const { dayOrder, decimals } = conventions;
  const moment = (text: string) => momentIn(text, dayOrder, zone);
  const read: Readonly<Record<CellKind, (text: string, place: number) => string>> = {
    text: (text) => text,
    number: (text, place) => numberIn(text, decimals[place] ?? '.')?.number ?? text,
    moment: (text) => moment(text) ?? text,
    day: (text) => (isDay(text) ? text : dayIn(moment(text), zone)) ?? text,
    currency: (text) => currencyIn(text) ?? currencyBeside(text),
    account: (text) => accountNamed(text, key),
    stakeholder: (text) => peopleNamed(text, 'stakeholder', key),
    colleague: (text) => peopleNamed(text, 'colleague', key),
    reference: (text) => referenceNamed(text, key),
  };
  return {
    placeOf: (name) => places.get(foldedHeading(name)),
    read: (cell, place, kind) => {
      const text = cell.trim();
      const isEmpty = FREE.has(kind) ? isEmptyText(text) : isEmptyCell(text);
      return isEmpty ? '' : read[kind](text, place);
    },
    secret: key,
    ...said,
  };
}

/** Headings are the same in any case, with any blanks, and with or without a star before what is needed. */
export const foldedHeading = (name: string): string =>
  name
    .replace(/^[\uFEFF*\s]+/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC');

const dayIn = (instant: string | undefined, zone: Zone): string | undefined =>
  instant === undefined ? undefined : dayOf(instant, zone);

/** The currency that stands beside an amount; nothing where it is the amount alone. */
function currencyBeside(text: string): string {
  if (!/\d/.test(text)) return text;
  return currencyIn(text.replaceAll(/[\d.,'’\s()+-]/g, '')) ?? '';
}
