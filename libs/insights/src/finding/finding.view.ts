/** Something of an account that was found by a text. */
export interface FoundThing {
  readonly kind: 'person' | 'contract' | 'order';
  readonly accountId: string;
  readonly accountName: string;
  readonly id: string;
  /** A person's name, or the number. */
  readonly label: string;
}

export interface Findings {
  readonly items: readonly FoundThing[];
}
