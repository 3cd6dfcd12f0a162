import { BulkWriter } from '#commands/bulk/bulk-writer';
import { Records, type CommandEntry } from '#commands/command/records';
import { flag, note, whole } from '#commands/forms/fields';
import { ownId, refs, sealed } from '#commands/forms/references';
import { samples } from '#events/testing/samples';
import { isColumn } from '#importing/reading/columns';
import { readRow } from '#importing/rows/import-row';
import { entryOf, nameInFile } from '#importing/rows/row-entry';
import { RowIdentities } from '#importing/rows/row-identity';
import { columnOf, inputByFields } from '#importing/rows/row-input';
import { entryOfRow, LATER_TYPES, ROW_TYPES } from '#importing/rows/row-types';
import { SAMPLE_ROWS, type SampleRow } from '#importing/testing/sample-rows';
import { accountStream } from '#kernel/identifier';
import { formatAmount } from '#kernel/money';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const ZONE = 'UTC';
/** Types that are read by the fields of their form alone. */
const OTHERS = LATER_TYPES.filter((type) => !Object.hasOwn(SAMPLE_ROWS, type));
const identities = new RowIdentities(Buffer.alloc(32));

function entryFrom(type: string, cells: Readonly<Record<string, string>>) {
  const all = { account_id: 'acme', type, ...cells };
  const read = readRow({ row: 1, line: 2, cells: Object.values(all) }, all, ZONE);
  if (!('ok' in read)) throw new Error(read.rejected.reason.message);
  const terms = { currency: 'EUR' };
  const group = {
    rows: [read.ok],
    whole: undefined,
    isOrder: false,
    isUndated: false,
    leavesLinesOut: false,
    cellsLeftOut: [],
  } as const;
  const { entry } = entryOf(group, identities.of([read.ok]), terms);
  return { ...entry, meta: { actor: 'ada', origin: 'imported' } } as const;
}

describe('the types of rows', () => {
  it('have a sample each, or columns that are the fields of their form', () => {
    const sampled = [...Object.keys(SAMPLE_ROWS), ...OTHERS];
    expect(sampled.toSorted()).toEqual(ROW_TYPES.toSorted());
  });

  it('are imported, each as the event its command records', async () => {
    const clock = new FixedClock('2026-06-01T07:00:00.000Z');
    const store = new MemoryEventStore(clock, { zone: ZONE });
    const writer = new BulkWriter(store, new MemoryKeys(), clock);
    const later = OTHERS.map((type) => [type, rowOf(entryOfRow(type))] as const);
    for (const [type, { cells, records, after }] of [...Object.entries(SAMPLE_ROWS), ...later]) {
      if (after) await writer.write([entryFrom(after.type, after)]);
      const [outcome] = await writer.write([entryFrom(type, cells)]);
      expect({ type, outcome }).toMatchObject({ outcome: { kind: 'recorded' } });
      const [last] = await store.read(accountStream('acme'), { direction: 'backwards', limit: 1 });
      expect(last?.type).toBe(records);
      expect(entryOfRow(type).type).toBe(records);
    }
  });

  it('name what is wrong with them by columns that a file can have', () => {
    for (const type of ROW_TYPES) {
      for (const field of Object.keys(entryOfRow(type).fields)) {
        const column = nameInFile(field);
        // What no row says is said by nobody who imports.
        if (!NEVER_SAID.has(column))
          expect({ type, column, isColumn: isColumn(column) }).toMatchObject({ isColumn: true });
      }
    }
  });
});

/** The sample of an event as a row of a file whose columns are the fields of its form. */
function rowOf({ type, fields }: CommandEntry): SampleRow {
  const { data, personal, occurredAt }: { data: object; personal?: object; occurredAt: string } =
    samples[type];
  const said: Readonly<Record<string, unknown>> = { ...data, ...personal };
  const cells = Object.entries(fields).flatMap(([name, { place }]): [string, string][] => {
    const value = said[place === 'minor' ? `${name}Minor` : name];
    if (value === undefined) return [];
    const text = cellOf(value);
    const isMoney = place === 'minor';
    return [
      [columnOf(name), isMoney ? formatAmount(Number(text), String(said['currency'])) : text],
    ];
  });
  return { cells: { occurred_at: occurredAt, ...Object.fromEntries(cells) }, records: type };
}

const cellOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(cellOf).join(';')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const NEVER_SAID: ReadonlySet<string> = new Set(['occurred_on', 'lines', 'answers']);

describe('a row whose columns are the fields of its form', () => {
  class LogThreat extends Records('ContactMade', {
    summary: 'A contact of a kind of its own.',
    fields: {
      reference: ownId('contact', 'C'),
      answered: flag('Whether.'),
      minutes: whole('How long.', 0, 9),
      stakeholderIds: refs('stakeholder', 'Who.'),
      outcome: sealed(note('What.')),
    },
    content: () => {
      throw new Error('Only its fields are looked at.');
    },
    decide: () => [],
  }) {}

  it('reads flags, numbers and lists as such, and falls back to its name and its note', () => {
    const cells = { answered: 'yes', minutes: '7', stakeholder_ids: 'cem; asha', note: 'Fine.' };
    expect(inputByFields(LogThreat.entry, cells, 'R-7')).toEqual({
      reference: 'R-7',
      answered: true,
      minutes: 7,
      stakeholderIds: ['cem', 'asha'],
      outcome: 'Fine.',
    });
  });
});
