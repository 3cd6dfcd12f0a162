import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../parts/texts/text.ts';

const root = join(__dirname, '..');

const files = globSync('**/*.en.ts', { cwd: root });

const textsOf = async (file: string): Promise<Texts> => {
  // Files of words export their texts and nothing else.
  const words = (await import(file)) as Readonly<Record<string, Texts>>;
  return Object.values(words)[0] ?? {};
};

/** The texts of a file in English and in another language, none where it is not translated at all. */
async function pairIn(file: string, language: string): Promise<readonly [Texts, Texts]> {
  const other = join(root, file.replace(/\.en\.ts$/, `.${language}.ts`));
  return [await textsOf(join(root, file)), existsSync(other) ? await textsOf(other) : {}];
}

/** Texts that a language lacks; whoever adds a text says it in all of them. */
async function missingIn(file: string, language: string): Promise<readonly string[]> {
  const [english, other] = await pairIn(file, language);
  return Object.keys(english).filter((name) => !Object.hasOwn(other, name));
}

describe.each(['de', 'hi', 'te'])('the texts in %s', (language) => {
  it('are about what the English ones are about', async () => {
    const astray: string[] = [];
    for (const file of files) {
      const [english, other] = await pairIn(file, language);
      for (const [name, text] of Object.entries(other)) {
        const [theirs, ours] = [english[name] ?? '', text].map((one) => parse(one));
        if (!sameAbout(theirs!, ours!)) astray.push(`${name}: ${text}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('are there for every English one', async () => {
    const missing = await Promise.all(files.map((file) => missingIn(file, language)));
    expect(files.length).toBeGreaterThan(30);
    expect(missing.flat()).toEqual([]);
  });
});

/** Whether a translation says all the values that the English text says, and asks for no others. */
function sameAbout(
  english: readonly MessageFormatElement[],
  other: readonly MessageFormatElement[],
) {
  const [given, said] = [namesIn(english), namesIn(other)];
  const must = shownIn(english);
  return said.every((name) => given.includes(name)) && must.every((name) => said.includes(name));
}

const namesIn = (message: readonly MessageFormatElement[]): readonly string[] =>
  message.flatMap((element) => [
    ...(isNamed(element) ? [element.value] : []),
    ...branchesOf(element).flatMap(namesIn),
  ]);

/** Values that are read by people, not only chosen by. */
const shownIn = (message: readonly MessageFormatElement[]): readonly string[] =>
  message.flatMap((element) => {
    const branches = branchesOf(element);
    const isCounted = branches.some((one) => one.some(({ type }) => type === TYPE.pound));
    const isShown = isNamed(element) && (branches.length === 0 || isCounted);
    return [...(isShown ? [element.value] : []), ...branches.flatMap(shownIn)];
  });

const isNamed = (
  element: MessageFormatElement,
): element is MessageFormatElement & { value: string } =>
  element.type !== TYPE.literal && element.type !== TYPE.pound;

const branchesOf = (element: MessageFormatElement): readonly MessageFormatElement[][] =>
  'options' in element ? Object.values(element.options).map(({ value }) => value) : [];
