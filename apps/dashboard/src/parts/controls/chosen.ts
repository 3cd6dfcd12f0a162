/** Several values of one filter, as one word of an address: `amara,ben`. */
export const chosenOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(',');

/** The same with one value put in, or taken out where it was in; undefined when none is left. */
export function toggled(text: string | undefined, value: string): string | undefined {
  const chosen = chosenOf(text);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? undefined : next.join(',');
}
