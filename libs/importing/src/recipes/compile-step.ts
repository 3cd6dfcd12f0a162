import { opaqueId } from '#kernel/opaque-id';
import { addressesIn, bareAddress, domainOf } from './addresses.ts';
import type { CellKind } from './column-kinds.ts';
import { differenceOf, isPlainNumber, productOf, shareOf, signOf } from './decimal.ts';
import type { Condition, Step } from './recipe.ts';

/** The value a row of the file comes to; nothing said is ''. */
export type ValueOf = (cells: readonly string[]) => string;
export type Holds = (cells: readonly string[]) => boolean;

/** The file that a recipe is compiled for. */
export interface Ground {
  /** The place of a heading; undefined where the file has none of that name. */
  readonly placeOf: (heading: string) => number | undefined;
  /** A cell as what its column of ours holds; the text itself where it cannot be read as that, so that a form says so. */
  readonly read: (cell: string, place: number, kind: CellKind) => string;
  readonly secret: Buffer;
  /** Of amounts without one. */
  readonly currency: string | undefined;
  /** Amounts hold so much tax, in percent; undefined where they hold none. */
  readonly taxPercent: string | undefined;
  /** The domain of our own addresses, where it was said. */
  readonly ours: string | undefined;
  /** The moment of the import: when what has no moment of its own is known from. */
  readonly now: string;
}

const NOTHING: ValueOf = () => '';

/** Makes a function of a step, once for a file: rows are many. */
export function compileStep(step: Step, kind: CellKind, ground: Ground): ValueOf {
  if ('column' in step) {
    const place = ground.placeOf(step.column);
    if (place === undefined) return NOTHING;
    return (cells) => ground.read(cells[place] ?? '', place, kind);
  }
  if ('constant' in step) return () => step.constant;
  if ('firstOf' in step) {
    const values = step.firstOf.map((one) => compileStep(one, kind, ground));
    return (cells) => {
      for (const value of values) {
        const text = value(cells);
        if (text !== '') return text;
      }
      return '';
    };
  }
  if ('valueMap' in step) {
    const value = compileStep(step.valueMap, 'text', ground);
    const words = new Map(Object.entries(step.values).map(([from, to]) => [folded(from), to]));
    return (cells) => {
      const text = value(cells);
      return words.get(folded(text)) ?? step.otherwise ?? text;
    };
  }
  if ('when' in step) {
    const holds = compileCondition(step.when, ground);
    const then = compileStep(step.then, kind, ground);
    const otherwise = step.otherwise ? compileStep(step.otherwise, kind, ground) : NOTHING;
    return (cells) => (holds(cells) ? then : otherwise)(cells);
  }
  return compileMaking(step, kind, ground);
}

type Making = Exclude<
  Step,
  | { readonly column: string }
  | { readonly constant: string }
  | { readonly firstOf: readonly Step[] }
  | { readonly valueMap: Step }
  | { readonly when: Condition }
>;

/** Steps that make something new of what others say. */
function compileMaking(step: Making, kind: CellKind, ground: Ground): ValueOf {
  if ('split' in step) {
    const value = compileStep(step.split, 'text', ground);
    return (cells) => value(cells).split(step.at).at(step.part)?.trim() ?? '';
  }
  if ('suffix' in step) {
    const value = compileStep(step.suffix, 'text', ground);
    const text = compileStep(step.text, 'text', ground);
    return (cells) => {
      const start = value(cells);
      return start === '' ? '' : start + text(cells);
    };
  }
  if ('outside' in step) {
    const value = compileStep(step.outside, 'text', ground);
    const than = step.than ? compileStep(step.than, 'text', ground) : NOTHING;
    return (cells) => {
      const ours = ground.ours ?? domainOf(bareAddress(than(cells)));
      return addressesIn(value(cells))
        .filter((address) => domainOf(address) !== ours)
        .join(';');
    };
  }
  if ('opaque' in step) {
    const value = compileStep(step.opaque, 'text', ground);
    return (cells) => opaqueIds(value(cells), step.as, ground.secret);
  }
  if ('product' in step) {
    const [one, other] = step.product.map((each) => compileStep(each, 'number', ground));
    return (cells) => computed([one?.(cells) ?? '', other?.(cells) ?? ''], productOf);
  }
  if ('share' in step) {
    const values = step.share.map((each) => compileStep(each, 'number', ground));
    return (cells) =>
      computed(
        values.map((value) => value(cells)),
        shareOf,
      );
  }
  const [from, ...less] = step.minus.map((each) => compileStep(each, 'number', ground));
  return (cells) => {
    const start = from?.(cells) ?? '';
    // What is not said is nothing to take away; nothing less something is not a number.
    const parts = less.map((value) => value(cells)).filter((text) => text !== '');
    return start === ''
      ? ''
      : parts.reduce((rest, part) => differenceOf(rest, part) ?? part, start);
  };
}

/** What the numbers come to; nothing where one is not said, and the one that is no number where there is one. */
function computed(
  numbers: readonly string[],
  compute: (one: string, other: string, third: string) => string | undefined,
): string {
  if (numbers.includes('')) return '';
  const [one = '', other = '', third = ''] = numbers;
  return compute(one, other, third) ?? numbers.find((text) => !isPlainNumber(text)) ?? '';
}

/** Each of the addresses that stand in a cell as an opaque id, in the spelling of our lists. */
const opaqueIds = (text: string, as: 'account' | 'stakeholder' | 'colleague', secret: Buffer) => {
  const ids = addressesIn(text).map((part) => opaqueId(secret, as, part));
  // A customer is one; of people and colleagues there may be several.
  return as === 'account' ? (ids[0] ?? '') : [...new Set(ids)].join(';');
};

export function compileCondition(condition: Condition, ground: Ground): Holds {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, ground));
    return (cells) => parts.every((holds) => holds(cells));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, ground));
    return (cells) => parts.some((holds) => holds(cells));
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not, ground);
    return (cells) => !holds(cells);
  }
  if ('is' in condition) {
    const value = compileStep(condition.of, 'text', ground);
    const words = new Set(condition.is.map(folded));
    return (cells) => words.has(folded(value(cells)));
  }
  if ('begins' in condition) {
    const value = compileStep(condition.of, 'text', ground);
    const beginning = folded(condition.begins);
    return (cells) => folded(value(cells)).startsWith(beginning);
  }
  if ('ends' in condition) {
    const value = compileStep(condition.of, 'text', ground);
    const end = folded(condition.ends);
    return (cells) => folded(value(cells)).endsWith(end);
  }
  if ('empty' in condition) {
    const value = compileStep(condition.empty, 'text', ground);
    return (cells) => value(cells) === '';
  }
  if ('equal' in condition) {
    const [one, other] = condition.equal.map((step) => compileStep(step, 'number', ground));
    return (cells) => {
      const difference = differenceOf(one?.(cells) ?? '', other?.(cells) ?? '');
      return difference !== undefined && Math.abs(Number(difference)) < 0.01;
    };
  }
  const above = 'above0' in condition;
  const value = compileStep(above ? condition.above0 : condition.below0, 'number', ground);
  return (cells) => signOf(value(cells)) === (above ? 1 : -1);
}

const folded = (text: string): string => text.trim().toLowerCase().normalize('NFC');
