import type { Instant } from '#kernel/time';
import { chooseRecipe, RecipeAsks } from '../recipes/choose-recipe.ts';
import { OWN } from '../recipes/compile-recipe.ts';
import { guessColumns } from '../recipes/guess-columns.ts';
import type { HowToRead } from '../recipes/how-to-read.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { lacksCurrency, NO_CURRENCY } from '../recipes/lacks-currency.ts';
import { recognise } from '../recipes/recognise.ts';
import { usedColumns } from '../recipes/used-columns.ts';
import type { Why } from '../why/why.ts';
import { HeadingUnusable, type Column, type ColumnMap } from './columns.ts';
import { conventionsOf, sentenceOf, Undecided, type OpenQuestion } from './conventions-of.ts';
import type { Survey } from './conventions.ts';
import { openTable } from './open-table.ts';
import { withoutReasons } from './rejected-table.ts';
import { surveyOf } from './survey.ts';
import type { Format, HowRead } from './table.ts';

/** What is to be looked at, and what was said of it so far. */
export interface LookRequest {
  readonly file: string;
  readonly currency?: string | undefined;
  readonly map?: ColumnMap;
  readonly lines?: boolean;
  readonly how?: HowToRead;
  readonly now: Instant;
}

/** A file as it presents itself, before anything of it is recorded. */
export interface LookedAt {
  readonly format: Format;
  readonly how: HowRead;
  readonly rows: number;
  readonly columns: readonly LookedColumn[];
  /** Which of our columns is which of theirs: as it was said, else as it was guessed. */
  readonly map: ColumnMap;
  /** How it is read; null while that is not known. */
  readonly recipe: {
    readonly name: string;
    readonly title: string;
    readonly isOwn: boolean;
  } | null;
  /** Why nothing can be taken from it. */
  readonly problem: Why | null;
  /** What has to be said before it can be read. */
  readonly questions: readonly Question[];
}

export interface LookedColumn {
  readonly name: string;
  readonly filled: number;
  readonly holdsDays: boolean;
  readonly holdsNumbers: boolean;
  readonly words: readonly { readonly word: string; readonly rows: number }[] | null;
  readonly examples: readonly string[];
  /** Our column that it is, or most likely is. */
  readonly ours: Column | null;
}

/** Something that a file leaves open. */
export type Question = (
  | OpenQuestion
  | { readonly kind: 'tax' | 'ours' | 'currency' | 'type' }
  | { readonly kind: 'column'; readonly column: Column; readonly code: string }
  | { readonly kind: 'mapping'; readonly missing: readonly Column[] }
) & { readonly sentence: string };

const TYPE =
  'The file does not say what its rows are: say one type for all, or a column and what its words mean.';

/** Looks at a file as a whole, and says what is still open. @throws FileUnusable */
export async function lookAt(request: LookRequest): Promise<LookedAt> {
  const { how = {}, map = {}, lines = false } = request;
  const table = withoutReasons(await openTable(request.file, { ...how, now: request.now }));
  const survey = await surveyOf(table);
  const guessed = guessedMap(survey, map, how, recognise(table.heading, table.format));
  const asSaid = chosenBy(() => chooseRecipe(table, how, map, lines));
  // A heading that says by itself what it is is not guessed at.
  const isGuess = asSaid.questions.some(({ kind }) => kind === 'mapping' || kind === 'type');
  const chosen = isGuess ? chosenBy(() => chooseRecipe(table, how, guessed, lines, true)) : asSaid;
  const { recipe } = chosen;
  const questions = [
    ...chosen.questions,
    ...(recipe ? openIn(recipe, survey, request, table.heading) : []),
  ];
  return {
    format: table.format,
    how: table.how,
    rows: survey.rows,
    columns: survey.columns.map(({ name, filled, holdsDays, holdsNumbers, words, examples }) => ({
      name,
      filled,
      holdsDays,
      holdsNumbers,
      words: words && [...words].map(([word, rows]) => ({ word, rows })),
      examples,
      ours: Object.entries(guessed).find(([, theirs]) => theirs === name)?.[0] ?? null,
    })),
    map: isGuess ? guessed : map,
    recipe: recipe
      ? { name: recipe.name, title: recipe.title, isOwn: recipe.name === OWN }
      : chosen.asking,
    problem: chosen.problem,
    questions,
  };
}

/** The recipe a file is read by. @throws HeadingUnusable, FileUnusable */
export async function recipeOf(
  file: string,
  { map = {}, lines = false, how = {} }: Pick<LookRequest, 'map' | 'lines' | 'how'>,
): Promise<Recipe> {
  return chooseRecipe(withoutReasons(await openTable(file, how)), how, map, lines);
}

/** What is said goes before what is guessed; a file that is known by itself is not guessed at. */
function guessedMap(
  survey: Survey,
  map: ColumnMap,
  how: HowToRead,
  known: Recipe | undefined,
): ColumnMap {
  if (known && how.recipe === undefined && Object.keys(map).length === 0) return {};
  const said = new Set(Object.values(map));
  const guessed = Object.entries(guessColumns(survey.columns)).filter(
    ([ours, theirs]) => map[ours] === undefined && !said.has(theirs),
  );
  // A column that was said to be none of ours is mapped to nothing.
  return Object.fromEntries(
    [...guessed, ...Object.entries(map)].filter(([, theirs]) => theirs !== ''),
  );
}

interface Chosen {
  readonly recipe: Recipe | null;
  readonly asking: LookedAt['recipe'];
  readonly problem: Why | null;
  readonly questions: readonly Question[];
}

function chosenBy(choose: () => Recipe): Chosen {
  const none = { recipe: null, asking: null, problem: null, questions: [] };
  try {
    return { ...none, recipe: choose() };
  } catch (error) {
    if (error instanceof RecipeAsks) {
      const { asked, message, recipe, why } = error;
      const question =
        typeof asked === 'string'
          ? { kind: asked, sentence: message }
          : { kind: 'column' as const, column: asked.column, code: why.code, sentence: message };
      const asking = { name: recipe.name, title: recipe.title, isOwn: false };
      return { ...none, asking, questions: [question] };
    }
    if (!(error instanceof HeadingUnusable)) throw error;
    const { missing } = error;
    if (missing.length === 0) return { ...none, problem: error.why };
    const columns = missing.filter((column) => column !== 'type');
    return {
      ...none,
      questions: [
        ...(columns.length > 0
          ? [{ kind: 'mapping' as const, missing: columns, sentence: error.message }]
          : []),
        ...(missing.includes('type') ? [{ kind: 'type' as const, sentence: TYPE }] : []),
      ],
    };
  }
}

function openIn(
  recipe: Recipe,
  survey: Survey,
  { how = {}, currency }: LookRequest,
  heading: readonly string[],
): readonly Question[] {
  const open: Question[] = [];
  try {
    conventionsOf(survey, how, usedColumns(recipe, heading));
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    open.push(...error.questions.map((one) => ({ ...one, sentence: sentenceOf(one) })));
  }
  if (currency === undefined && lacksCurrency(recipe, survey, heading)) {
    open.push({ kind: 'currency', sentence: NO_CURRENCY });
  }
  return open;
}
