/** All that specs use of a parser that comes without types. */
declare module 'js-yaml' {
  /** The only document of a text. */
  export function load(text: string): unknown;
}
