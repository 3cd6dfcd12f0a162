import { browserStorage } from '../../client/browser-storage.ts';
import type { Language, Spoken } from '../../parts/texts/language.ts';
import type { Texts } from '../../parts/texts/text.ts';
import { directionOf, languageOf, localeOf } from './locale.ts';

/** What becomes of English texts in another language. */
type Says = Spoken['says'];

/** Each language but English comes when somebody reads it. */
const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Texts>>> = {
  de: async () => (await import('./de.ts')).textsDe,
  hi: async () => (await import('./hi.ts')).textsHi,
  te: async () => (await import('./te.ts')).textsTe,
};

/** Speaks the language chosen here, or that of the system; English where another one cannot be had. */
export async function spokenHere(): Promise<Spoken> {
  const chosen = kept();
  const language = languageOf(chosen, navigator.languages);
  if (chosen === PSEUDO) return spoken('en', (await import('./pseudo.ts')).pseudo);
  return inLanguage(language).catch(() => spoken('en', asIs));
}

/** Speaks a language from now on, in this browser. @throws where it cannot be fetched */
export async function speakFromNowOn(language: Language): Promise<Spoken> {
  const chosen = await inLanguage(language);
  keep(language);
  return chosen;
}

/** Tells the browser what is spoken: it reads aloud, hyphenates and chooses shapes of letters by it. */
export function tellBrowser({ locale }: Spoken): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

async function inLanguage(language: Language): Promise<Spoken> {
  if (language === 'en') return spoken(language, asIs);
  const catalogue = await CATALOGUES[language]();
  return spoken(
    language,
    (english) =>
      Object.fromEntries(
        Object.entries(english).map(([name, text]) => [name, catalogue[name] ?? text]),
      ),
    catalogue,
  );
}

const spoken = (language: Language, says: Says, ahead: Texts = {}): Spoken => ({
  language,
  locale: localeOf(language, navigator.languages),
  says,
  ahead,
});

const asIs: Says = (english) => english;

/** Where the browser keeps what was chosen. */
const CHOSEN = 'mainstay.language';

const kept = (): string | null => browserStorage.getItem(CHOSEN);

const keep = (language: Language): void => browserStorage.setItem(CHOSEN, language);

/** A language of nobody, by which specs find texts that are not translated or do not fit. */
const PSEUDO = 'en-XA';
