/** Of each kind the first few are told, and how many there are. */
const TOLD_MAX = 5;

/** Faults as they are found, by kind. */
export class Faults {
  readonly #byKind = new Map<string, { readonly told: string[]; count: number }>();

  add(kind: string, sentence: string): void {
    const found = this.#byKind.get(kind) ?? { told: [], count: 0 };
    this.#byKind.set(kind, found);
    found.count += 1;
    if (found.told.length < TOLD_MAX) found.told.push(sentence);
  }

  sentences(): readonly string[] {
    return [...this.#byKind.values()].flatMap(({ told, count }) => [
      ...told,
      ...(count > told.length ? [`and ${String(count - told.length)} more of that kind`] : []),
    ]);
  }
}
