/** What a process is told from outside, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
