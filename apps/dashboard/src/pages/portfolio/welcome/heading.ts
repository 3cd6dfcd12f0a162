/** The first line of a CSV file as column names; empty when there is none. */
export function headingOf(text: string): readonly string[] {
  const line = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  return fieldsOf(line)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What the import needs to be told, and the names others give it. */
const KNOWN_AS: Readonly<Record<ImportColumn, readonly string[]>> = {
  account_id: ['account', 'customer', 'customer_id', 'customerid', 'client', 'client_id'],
  occurred_at: ['date', 'day', 'invoicedate', 'invoice_date', 'order_date', 'orderdate', 'time'],
  type: ['kind_of_event', 'event', 'event_type'],
  amount: ['value', 'revenue', 'net', 'total', 'price', 'sales'],
  currency: ['curr', 'ccy'],
  quantity: ['qty', 'units', 'pieces'],
  reference: ['invoice', 'invoiceno', 'invoice_no', 'order', 'order_no', 'order_number', 'number'],
};

export const IMPORT_COLUMNS = [
  'account_id',
  'occurred_at',
  'type',
  'amount',
  'currency',
  'quantity',
  'reference',
] as const;

export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

export const NEEDED_COLUMNS = ['account_id', 'occurred_at', 'type'] as const;

export type Mapping = Readonly<Partial<Record<ImportColumn, string>>>;

/** Finds our columns among theirs: by our name, else by one that others often give it. */
export function guessMapping(heading: readonly string[]): Mapping {
  const taken = new Set<string>();
  const found = IMPORT_COLUMNS.flatMap((column) => {
    const name = [column, ...KNOWN_AS[column]]
      .map((known) => heading.find((one) => plain(one) === plain(known) && !taken.has(one)))
      .find((one) => one !== undefined);
    if (name === undefined) return [];
    taken.add(name);
    return [[column, name] as const];
  });
  return Object.fromEntries(found);
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Quoted names may hold commas, and a doubled quote means one. */
function fieldsOf(line: string): readonly string[] {
  const fields = [''];
  let isQuoted = false;
  let before = '';
  for (const letter of line) {
    const last = fields.length - 1;
    if (letter === ',' && !isQuoted) fields.push('');
    else if (letter !== '"' || (!isQuoted && before === '"'))
      fields[last] = `${fields[last] ?? ''}${letter}`;
    if (letter === '"') isQuoted = !isQuoted;
    before = letter;
  }
  return fields;
}
