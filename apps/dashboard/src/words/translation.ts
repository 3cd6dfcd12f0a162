/** Texts in another language: what is not translated stays English. */
export type Translation<English> = { readonly [Name in keyof English]?: string };
