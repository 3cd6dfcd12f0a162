import { readFile } from 'node:fs/promises';
import { parseColumnMap, parseColumnMapFile } from '#importing/reading/column-map';
import type { ColumnMap } from '#importing/reading/columns';
import { parseRecipe } from '#importing/recipes/check-recipe';
import { parseSame, parseSameFile } from '#importing/who/parse-same';
import type { SameAs } from '#importing/who/same-unusable';
import type { HowToRead } from '#importing/recipes/how-to-read';
import { parseSet, parseTypeByWord } from '#importing/recipes/options';
import { readable } from '../files.ts';

/** What the line says of a file, as it was written. */
export interface SaidOptions {
  readonly currency?: string;
  readonly map?: readonly string[];
  readonly mapFile?: string;
  readonly lines?: boolean;
  readonly type?: string;
  readonly set?: readonly string[];
  readonly value?: readonly string[];
  readonly net?: boolean;
  readonly gross?: string;
  readonly ours?: string;
  readonly country?: string;
  readonly dates?: 'dmy' | 'mdy';
  readonly decimal?: '.' | ',';
  readonly delimiter?: string;
  readonly skip?: number;
  readonly recipe?: string;
  readonly system?: string;
  readonly same?: readonly string[];
  readonly sameFile?: string;
}

/** What is said of a file beside its bytes. */
export interface Said {
  readonly currency?: string;
  readonly map: ColumnMap;
  readonly lines: boolean;
  readonly sameAs: SameAs;
  readonly how: HowToRead;
}

/** @throws ColumnMapUnusable, OptionUnusable, RecipeUnusable, SameUnusable */
export async function saidBy(options: SaidOptions): Promise<Said> {
  const { currency, lines = false, type, ours, country, dates, decimal, delimiter, skip } = options;
  const { set = [], value = [], net = false, gross, recipe, system } = options;
  const typeByWord = parseTypeByWord(value);
  const how: HowToRead = {
    ...(recipe === undefined ? {} : { recipe: parseRecipe(await textOf(recipe)) }),
    ...(system === undefined ? {} : { system }),
    ...(type === undefined ? {} : { type }),
    ...(set.length === 0 ? {} : { set: parseSet(set) }),
    ...(typeByWord === undefined ? {} : { typeByWord }),
    ...(net ? { tax: 'none' as const } : gross === undefined ? {} : { tax: { percent: gross } }),
    ...(ours === undefined ? {} : { ours }),
    ...(country === undefined ? {} : { country }),
    ...(dates === undefined ? {} : { dayOrder: dates }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(skip === undefined ? {} : { skip }),
  };
  const map = await mapOf(options);
  const sameAs = await sameAsOf(options);
  return { map, lines, sameAs, how, ...(currency === undefined ? {} : { currency }) };
}

/** What is said on the line goes before what the file says. */
async function mapOf({ map = [], mapFile }: SaidOptions): Promise<ColumnMap> {
  const fromFile = mapFile === undefined ? {} : parseColumnMapFile(await textOf(mapFile));
  return { ...fromFile, ...parseColumnMap(map) };
}

async function sameAsOf({ same = [], sameFile }: SaidOptions): Promise<SameAs> {
  const fromFile = sameFile === undefined ? {} : parseSameFile(await textOf(sameFile));
  return { ...fromFile, ...parseSame(same) };
}

async function textOf(file: string): Promise<string> {
  await readable(file);
  return readFile(file, 'utf8');
}
