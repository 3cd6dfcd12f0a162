/** A change for the worse of which specs should tell. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly becomes: string;
  /** What would go wrong, as people would find it. */
  readonly breaks: string;
  /** Those that should tell; few, as each mutant is tried by all of its own. */
  readonly specs: readonly string[];
}

/** A source with the change; undefined where the text to change stands there no more, or more than once. */
export function mutated(source: string, { text, becomes }: Mutant): string | undefined {
  const parts = source.split(text);
  return parts.length === 2 ? parts.join(becomes) : undefined;
}
