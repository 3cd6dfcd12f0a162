/** One sentence for each type of event of a subject; a type without its sentence does not compile. */
export type Sentences<Shapes> = {
  readonly [T in keyof Shapes & string as `event.${T}`]: string;
};
