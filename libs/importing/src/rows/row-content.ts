import type { Instant } from '#kernel/time';
import { FIRST_COLUMNS } from '../reading/columns.ts';
import type { Cells } from './cells.ts';
import { isFirstType, type RowType } from './row-types.ts';

/**
 * The columns that make a row the one it is: those its type read when it first appeared and that are about the fact.
 * What stands here stays for ever, as rows are known again by it; a column that a type reads since then is not added.
 */
export const CONTENT_COLUMNS: Readonly<Record<RowType, readonly string[]>> = {
  order: ['amount', 'contract_id', 'currency', 'order_id', 'product', 'quantity'],
  order_returned: ['amount', 'currency', 'order_id', 'product', 'quantity'],
  contact: [
    'answered',
    'colleague_ids',
    'direction',
    'kind',
    'manager_id',
    'minutes',
    'note',
    'outcome',
    'stakeholder_id',
    'stakeholder_ids',
  ],
  contract: [
    'amount',
    'annual_value',
    'committed_call_offs',
    'contract_id',
    'currency',
    'ends_on',
    'notice_days',
    'renewal_months',
    'starts_on',
  ],
  threat: ['evidence', 'note', 'rival', 'severity'],
  stakeholder: ['email', 'name', 'phone', 'stakeholder_id', 'title'],
  buying_role: ['role', 'stakeholder_id'],
  manager: ['manager_id'],
  key_account: ['by_profitability', 'by_strategy', 'note', 'reason'],
  account: ['as', 'name'],
  account_renamed: ['name'],
  known_as: ['external_id', 'system'],
  parent: ['parent_id'],
  handed_over: ['from_manager_id', 'note', 'reason', 'to_manager_id'],
  key_account_ended: ['note', 'reason'],
  required_roles: ['roles'],
  wallet: ['annual', 'currency'],
  lost: ['note', 'reason', 'rival'],
  won_back: ['note'],
  buying_role_ended: ['role', 'stakeholder_id'],
  stakeholder_details: ['email', 'name', 'phone', 'stakeholder_id', 'title'],
  stance: ['note', 'stakeholder_id', 'stance'],
  departed: ['stakeholder_id', 'successor_id'],
  cadence: ['interactions_per30_days', 'stakeholder_id'],
  order_cancelled: ['note', 'order_id', 'reason'],
  contract_drafted: [
    'amount',
    'annual_value',
    'committed_call_offs',
    'contract_id',
    'currency',
    'ends_on',
    'notice_days',
    'renewal_months',
    'starts_on',
  ],
  contract_amended: [
    'amount',
    'annual_value',
    'committed_call_offs',
    'contract_id',
    'currency',
    'ends_on',
    'note',
    'notice_days',
    'reason',
    'renewal_months',
    'starts_on',
  ],
  contract_renewed: ['annual_value', 'contract_id', 'currency', 'ends_on'],
  contract_terminated: ['contract_id', 'ends_on', 'note', 'reason'],
  threat_reassessed: ['evidence', 'note', 'severity', 'threat_id'],
  defence: ['action', 'note', 'threat_id'],
  threat_defended: ['note', 'threat_id'],
  business_lost: ['annual_value', 'currency', 'note', 'threat_id'],
  action: [
    'about',
    'action_id',
    'campaign',
    'channel',
    'due_on',
    'note',
    'owner_id',
    'purpose',
    'side',
    'stakeholder_ids',
    'with_marketing',
  ],
  action_moved: ['action_id', 'due_on', 'note', 'owner_id', 'reason'],
  action_closed: ['action_id', 'note', 'outcome'],
};

/** As much of a row as says what it is. */
interface Said {
  readonly type: RowType;
  readonly occurredAt: Instant;
  /** Cells under our names, before any default. */
  readonly fields: Cells;
}

/** What a row says, before any default, the same for every way to write it: two exports of one fact agree in it. */
export function contentOf({ type, occurredAt, fields }: Said): string {
  const columns = CONTENT_COLUMNS[type];
  if (!columns) throw new Error(`It is not said what makes a row of type ${type} the one it is.`);
  const said = columns.flatMap((column) => {
    const text = fields[column];
    return text === undefined ? [] : [[column, inOneSpelling(column, text, type)]];
  });
  return JSON.stringify([type, occurredAt, said]);
}

/**
 * The same as rows of the first types were known by in releases up to 0.1: by every cell under one of the columns there
 * were. Undefined for types that came later, which nobody recorded so.
 */
export function formerContentOf({ type, occurredAt, fields }: Said): string | undefined {
  if (!isFirstType(type)) return undefined;
  const said = Object.entries({ ...fields, type, occurred_at: occurredAt })
    .filter(([column]) => FIRST_COLUMNS.has(column))
    .map(([column, text]) => [column, inOneSpelling(column, text, type)]);
  return JSON.stringify(said.sort(([left = ''], [right = '']) => (left < right ? -1 : 1)));
}

const NUMBERS: ReadonlySet<string> = new Set([
  'amount',
  'margin',
  'quantity',
  'annual',
  'annual_value',
]);
const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** A number in one spelling, of a return without its sign; any other text as it is. */
function inOneSpelling(column: string, text: string, type: RowType): string {
  if (!NUMBERS.has(column)) return text;
  const [, sign, whole = '', fraction = ''] = NUMBER.exec(text) ?? [];
  if (sign === undefined) return text;
  const minus = sign === '-' && type !== 'order_returned' ? '-' : '';
  const rest = fraction.replace(/0+$/, '');
  return minus + whole + (rest === '' ? '' : `.${rest}`);
}
