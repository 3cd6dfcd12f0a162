/** Whether each word of a text stands somewhere in another, whatever its case. */
export function fitsWords(name: string, text: string): boolean {
  const folded = name.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** One list of two, the first one's rows first, none twice, and no more than there is room for. */
export function mergedRows<R extends { readonly accountId: string }>(
  first: readonly R[],
  second: readonly R[],
  max: number,
): readonly R[] {
  const known = new Set(first.map(({ accountId }) => accountId));
  return [...first, ...second.filter(({ accountId }) => !known.has(accountId))].slice(0, max);
}
