import { ROW_TYPES } from '../rows/row-types.ts';
import { isColumn } from '../reading/columns.ts';
import { typeNamed } from '../rows/import-row.ts';
import type { Recipe } from './recipe.ts';

/** A recipe that cannot be read. The sentence says where in it, and what is wrong. */
export class RecipeUnusable extends Error {
  override readonly name = 'RecipeUnusable';

  constructor(where: string, message: string) {
    super(where === '' ? `The recipe ${message}` : `In the recipe, ${where} ${message}`);
  }
}

/** Reads a recipe of one's own. @throws RecipeUnusable */
export function parseRecipe(text: string): Recipe {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecipeUnusable('', 'is no JSON.');
  }
  RECIPE(value, '');
  // Each part was looked at; what is not known was refused.
  return value as Recipe;
}

/** The same as text, as it is kept beside a file. */
export const recipeText = (recipe: Recipe): string => `${JSON.stringify(recipe, null, 2)}\n`;

/** Looks at a value that stands somewhere in a recipe. @throws RecipeUnusable */
type Check = (value: unknown, where: string) => void;

const DEPTH_MAX = 30;
const isText = (value: unknown): value is string => typeof value === 'string';

const text: Check = (value, where) => {
  if (!isText(value)) throw new RecipeUnusable(where, 'has to be a text.');
};
const flag: Check = (value, where) => {
  if (typeof value !== 'boolean') throw new RecipeUnusable(where, 'has to be true or false.');
};
const whole: Check = (value, where) => {
  if (!Number.isSafeInteger(value)) throw new RecipeUnusable(where, 'has to be a whole number.');
};
const oneOf =
  (...words: readonly string[]): Check =>
  (value, where) => {
    if (!isText(value) || !words.includes(value)) {
      throw new RecipeUnusable(where, `has to be one of ${words.join(', ')}.`);
    }
  };
const listOf =
  (check: Check, length?: number): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new RecipeUnusable(where, 'has to be a list.');
    if (length !== undefined && value.length !== length) {
      throw new RecipeUnusable(where, `has to be a list of ${length}.`);
    }
    for (const [at, one] of value.entries()) check(one, `${where}[${at}]`);
  };
const mapOf =
  (check: Check, isKey: (key: string) => boolean = () => true): Check =>
  (value, where) => {
    for (const [key, one] of entriesOf(value, where)) {
      if (!isKey(key)) throw new RecipeUnusable(`${where}.${key}`, 'is no column of ours.');
      check(one, `${where}.${key}`);
    }
  };

/** The fields of an object; a name with a question mark may be missing. */
function object(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields).map(([name, check]) => ({
    name: name.replace('?', ''),
    needed: !name.endsWith('?'),
    check,
  }));
  return (value, where) => {
    const said = new Map(entriesOf(value, where));
    for (const { name, needed, check } of checks) {
      const inside = where === '' ? name : `${where}.${name}`;
      if (said.has(name)) check(said.get(name), inside);
      else if (needed) throw new RecipeUnusable(inside, 'is missing.');
      said.delete(name);
    }
    const [unknown] = said.keys();
    if (unknown !== undefined) {
      throw new RecipeUnusable(
        where === '' ? unknown : `${where}.${unknown}`,
        'is not known here.',
      );
    }
  };
}

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecipeUnusable(where, 'has to be an object.');
  }
  return Object.entries(value);
}

/** One of several shapes, told by the name that only it has. */
function shapes(what: string, byName: Readonly<Record<string, Check>>): Check {
  return (value, where) => {
    if (where.split(/[.[]/).length > DEPTH_MAX) throw new RecipeUnusable(where, 'is too deep.');
    const names = entriesOf(value, where).map(([name]) => name);
    const shape = Object.keys(byName).find((name) => names.includes(name));
    if (shape === undefined) {
      throw new RecipeUnusable(
        where,
        `is no ${what}: write one of ${Object.keys(byName).join(', ')}.`,
      );
    }
    byName[shape]?.(value, where);
  };
}

const step: Check = (value, where) => {
  STEP(value, where);
};
const condition: Check = (value, where) => {
  CONDITION(value, where);
};

const STEP = shapes('step', {
  column: object({ column: text }),
  constant: object({ constant: text }),
  firstOf: object({ firstOf: listOf(step) }),
  valueMap: object({ valueMap: step, values: mapOf(text), 'otherwise?': text }),
  when: object({ when: condition, then: step, 'otherwise?': step }),
  split: object({ split: step, at: text, part: whole }),
  product: object({ product: listOf(step, 2) }),
  minus: object({ minus: listOf(step) }),
  share: object({ share: listOf(step, 3) }),
  suffix: object({ suffix: step, text: step }),
  outside: object({ outside: step, 'than?': step }),
  opaque: object({ opaque: step, as: oneOf('account', 'stakeholder', 'colleague') }),
});

const CONDITION = shapes('condition', {
  is: object({ of: step, is: listOf(text) }),
  begins: object({ of: step, begins: text }),
  ends: object({ of: step, ends: text }),
  empty: object({ empty: step }),
  above0: object({ above0: step }),
  below0: object({ below0: step }),
  equal: object({ equal: listOf(step, 2) }),
  all: object({ all: listOf(condition) }),
  any: object({ any: listOf(condition) }),
  not: object({ not: condition }),
});

/** What a reason is about, by name. */
const params: Check = (value, where) => {
  for (const [name, one] of entriesOf(value, where)) {
    if (typeof one !== 'number') text(one, `${where}.${name}`);
  }
};
const known = object({ code: text, message: text, 'params?': params });
/** In words of one's own, or one that is known by a code. */
const because: Check = (value, where) => {
  if (!isText(value)) known(value, where);
};
const reason = object({ when: condition, because });

/** A type that a recipe says itself is one of ours; what a file says is looked at row by row. */
const type: Check = (value, where) => {
  step(value, where);
  const [said] = entriesOf(value, where).flatMap(([name, one]) =>
    name === 'constant' ? [one] : [],
  );
  if (isText(said) && typeNamed(said) === undefined) {
    throw new RecipeUnusable(where, `"${said}" is none of ${ROW_TYPES.join(', ')}.`);
  }
};

const names: Check = (value, where) => {
  (isText(value) ? text : listOf(text))(value, where);
};

const RECIPE = object({
  name: text,
  title: text,
  system: text,
  heading: listOf(names),
  'without?': listOf(text),
  'format?': text,
  'refuses?': text,
  'fillDown?': object({ by: text, columns: listOf(text) }),
  'leftOut?': listOf(reason),
  'rejected?': listOf(reason),
  'asksTax?': flag,
  'asksOurs?': flag,
  'needs?': mapOf(text, isColumn),
  rows: listOf(
    object({
      type,
      'when?': condition,
      columns: mapOf(step, isColumn),
      'gathered?': flag,
      'line?': mapOf(step, isColumn),
      'firstOnly?': flag,
      'undated?': flag,
      'total?': step,
      'totalHolds?': flag,
    }),
  ),
});
