import type { ImportPreview } from '#importing/running/import-preview';
import type { Counted } from '#importing/running/reasons';
import { plural, table } from '../terminal.ts';

const ROW_CHARACTERS = 60;

/** What an import would do, for people. */
export function previewText(preview: ImportPreview): string {
  const { recipe, rowsRead, accounts, events, days, sums, largest } = preview;
  const { known, refusals, leftOut, cellsLeftOut, rejected } = preview;
  const parts = [
    `Nothing is recorded yet. Read as ${recipe.title}: ${plural(rowsRead, 'row')}, ${known} known already, ${rejected} that cannot be used.`,
    `Accounts: ${accounts.opened} new, ${accounts.known} known.`,
    days && `Days: ${days.first} to ${days.last}.`,
    section(
      'Events',
      Object.entries(events).map(([type, count]) => [type, String(count)]),
    ),
    section(
      'Sums',
      sums.map(({ currency, ordered, returned }) => [
        currency,
        `${ordered} ordered`,
        `${returned} returned`,
      ]),
    ),
    section(
      'Largest',
      largest.map(({ accountId, type, on, amount, currency }) => [
        accountId,
        type,
        on ?? '',
        `${amount ?? ''} ${currency ?? ''}`,
      ]),
    ),
    section('Cannot be used', refusals.map(counted)),
    section('Left out', leftOut.map(counted)),
    section(
      'Cells left out',
      Object.entries(cellsLeftOut).map(([column, cells]) => [column, String(cells)]),
    ),
    section('Probably known', preview.probably.flatMap(probableText)),
    sameHint(preview),
    section('First rows', preview.rows.map(rowText)),
  ];
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

const section = (title: string, rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `\n${title}:\n${table([], rows)}`;

const counted = ({ because, rows, line }: Counted): readonly string[] => [
  plural(rows, 'row'),
  because,
  line === null ? '' : `line ${line}`,
];

const BECAUSE = {
  'external-id': 'another system knows it by this number or address',
  domain: 'people there have addresses of the same domain',
  name: 'it has the same name',
} as const;

const probableText = ({
  accountId,
  name,
  candidates,
}: ImportPreview['probably'][number]): readonly (readonly string[])[] =>
  candidates.map((candidate) => [
    called(accountId, name),
    'may be',
    called(candidate.accountId, candidate.name),
    BECAUSE[candidate.because],
  ]);

const called = (accountId: string, name: string | null): string =>
  name === null || name === accountId ? accountId : `${accountId} (${name})`;

/** How to say that they are, for the first of them. */
function sameHint({ probably: [first], probably, probablyCount }: ImportPreview): string {
  const candidate = first?.candidates[0];
  if (!first || !candidate) return '';
  const more = probablyCount > probably.length ? ` ${probablyCount} in all.` : '';
  return `Where they are: --same '${first.accountId}=${candidate.accountId}', or --same-file with all of them.${more}`;
}

function rowText({ line, cells, becomes }: ImportPreview['rows'][number]): readonly string[] {
  const said = cells.filter((cell) => cell.trim() !== '').join(' | ');
  const text = said.length > ROW_CHARACTERS ? `${said.slice(0, ROW_CHARACTERS)}…` : said;
  return [`line ${line}`, text, becomes.map(becomesText).join('; ')];
}

function becomesText(one: ImportPreview['rows'][number]['becomes'][number]): string {
  if ('because' in one) {
    return `${one.kind === 'rejected' ? 'cannot be used' : 'left out'}: ${one.because}`;
  }
  const { kind, type, accountId, on, amount, currency } = one;
  const money = amount === null ? '' : ` of ${amount} ${currency ?? ''}`;
  return `${type}${money}, ${accountId}${on === null ? '' : `, ${on}`}${kind === 'known' ? ' (known)' : ''}`;
}
