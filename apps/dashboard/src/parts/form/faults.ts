/** What is wrong with fields, by their paths such as `rival` or `lines[0].amount`, in words that follow their name. */
export type Faults = Readonly<Record<string, string>>;

/** The field at the root of a path. */
export const rootOf = (path: string): string => /^[^.[]+/.exec(path)?.[0] ?? path;
