/** What a line of sums begins with, in the languages of our users; what follows names the unit or the group. */
const TOTAL =
  /^(?:(?:grand|sub|net|overall)[ -]?)?(?:total|totals|sum|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|teilergebnis|insgesamt|endsumme|somme|total général|sous-total|totale|subtotale|suma|suma total|totaal|subtotaal|som|eindtotaal)\b(?: ?[(:].*)?$/i;

/** A sum as programs write it: a number with its marks and currency, or a currency alone. */
const SUM =
  /^[-+(]?\s*(?:[\p{Sc}]|[A-Z]{3}\b)?\s*[-+]?[\d.,'’\s]+\s*(?:[\p{Sc}]|[A-Z]{3})?\s*[-)]?$/u;
const UNIT = /^(?:[A-Z]{3}|[\p{Sc}%])$/u;

/** Whether a row is the line of sums below (or between) the rows: a word for it, then nothing but sums. */
export function isTotalLine(cells: readonly string[]): boolean {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  if (!TOTAL.test((cells[at] ?? '').trim())) return false;
  const others = cells.slice(at + 1).map((cell) => cell.trim());
  const filled = others.filter((cell) => cell !== '');
  const sums = filled.filter((cell) => SUM.test(cell) && /\d/.test(cell));
  return sums.length > 0 && filled.every((cell) => sums.includes(cell) || UNIT.test(cell));
}
