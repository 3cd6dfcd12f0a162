/**
 * Characters that do something to a terminal, or turn the order of a line around, instead of being shown: controls
 * but for tab and line break, the eight-bit controls, line separators, and what embeds, overrides or isolates a
 * direction of writing.
 */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text for a terminal: what would act there is shown as `\u001b` is, which in JSON means the same as before. */
export const printable = (text: string): string =>
  text.replaceAll(ACTING, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
