import { createContext, use } from 'react';
import type { Texts } from './text.ts';

/** The languages the page speaks, by their own names. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', hi: 'हिन्दी', te: 'తెలుగు' } as const;

export type Language = keyof typeof LANGUAGES;

/** A language as it is spoken: how days and amounts are written, and what becomes of English texts. */
export interface Spoken {
  readonly language: Language;
  /** The language where the reader is, such as `de-AT`. */
  readonly locale: string;
  readonly says: (english: Texts) => Texts;
  /** Texts that are there before anybody brings their English ones. */
  readonly ahead: Texts;
}

interface LanguageChoice {
  readonly spoken: Spoken;
  readonly choose: (language: Language) => Promise<void>;
}

export const LanguageContext = createContext<LanguageChoice>({
  spoken: { language: 'en', locale: 'en', says: (english) => english, ahead: {} },
  choose: async () => {},
});

export const useLanguage = (): LanguageChoice => use(LanguageContext);
