import type { Figure } from './figure.ts';

/** Figures as a table in Markdown, so that it can stand in the docs as it is printed. */
export function report(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, unit, raw, rawIs, aim, reached }) => [
    what,
    `${rounded(ours)} ${unit}`,
    raw === undefined ? '' : `${rounded(raw)} ${unit} (${rawIs ?? 'raw'})`,
    raw === undefined ? '' : (ours / raw).toFixed(2),
    aim === '' ? '' : `${aim}: ${reached ? 'reached' : 'not reached'}`,
  ]);
  const lines = [
    ['what', 'Mainstay', 'beside', 'ratio', 'aim'],
    Array<string>(5).fill('---'),
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three digits that count; more would be noise. */
const rounded = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
