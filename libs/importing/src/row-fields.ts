import type { AccountEventType } from '#events/catalogue';
import { logThreatForm } from '#commands/competition/competition.forms';
import {
  placeOrderForm,
  returnOrderForm,
  signContractForm,
} from '#commands/commerce/commerce.forms';
import type { Form } from '#commands/forms/form';
import { assignManagerForm, designateKeyAccountForm } from '#commands/portfolio/portfolio.forms';
import {
  assignBuyingRoleForm,
  identifyStakeholderForm,
  makeContactForm,
} from '#commands/relationships/relationships.forms';
import type { Column } from './columns.ts';
import type { RowType } from './import-row.ts';

type Cells = Readonly<Partial<Record<Column, string | undefined>>>;
type Input = Readonly<Record<string, unknown>>;

/** How rows of one type become a form's fields. `id` names what the row itself has no name for. */
interface RowForm {
  readonly form: Form;
  readonly input: (cells: Cells, id: string) => Input;
}

const rowForm = <T extends AccountEventType>(
  form: Pick<Form<T>, 'type'>,
  input: RowForm['input'],
  // Every form is read by the same function, whatever fields it has.
): RowForm => ({ form: form as unknown as Form, input });

/** One line a type of row: the form it is read by, and which cell says which field. */
export const ROW_FORMS: Readonly<Record<RowType, RowForm>> = {
  order: rowForm(placeOrderForm, (cells, id) => ({
    orderId: cells.order_id ?? id,
    contractId: cells.contract_id,
    ...sum(cells),
  })),
  order_returned: rowForm(returnOrderForm, (cells, id) => ({
    returnId: id,
    orderId: cells.order_id,
    ...sum(unsigned(cells)),
  })),
  contact: rowForm(makeContactForm, (cells) => ({
    kind: cells.kind,
    direction: cells.direction,
    answered: flagOf(cells.answered),
    stakeholderIds: listOf(cells.stakeholder_ids ?? cells.stakeholder_id),
    colleagueIds: listOf(cells.colleague_ids ?? cells.manager_id),
    minutes: numberOf(cells.minutes),
    reference: cells.reference,
    outcome: cells.outcome,
    note: cells.note,
  })),
  contract: rowForm(signContractForm, (cells, id) => ({
    contractId: cells.contract_id ?? id,
    startsOn: cells.starts_on ?? cells.occurred_at?.slice(0, 10),
    endsOn: cells.ends_on,
    noticeDays: numberOf(cells.notice_days ?? '0'),
    renewalMonths: numberOf(cells.renewal_months),
    annualValue: cells.annual_value ?? cells.amount,
    currency: cells.currency,
    committedCallOffs: numberOf(cells.committed_call_offs),
  })),
  threat: rowForm(logThreatForm, (cells, id) => ({
    threatId: id,
    rival: cells.rival,
    severity: cells.severity,
    evidence: cells.evidence ?? cells.note,
  })),
  stakeholder: rowForm(identifyStakeholderForm, (cells, id) => ({
    stakeholderId: cells.stakeholder_id ?? id,
    name: cells.name,
    title: cells.title,
    email: cells.email,
    phone: cells.phone,
  })),
  buying_role: rowForm(assignBuyingRoleForm, (cells) => ({
    stakeholderId: cells.stakeholder_id,
    role: cells.role,
  })),
  manager: rowForm(assignManagerForm, (cells) => ({ managerId: cells.manager_id })),
  key_account: rowForm(designateKeyAccountForm, (cells) => ({
    byProfitability: flagOf(cells.by_profitability ?? 'false'),
    byStrategy: flagOf(cells.by_strategy ?? 'false'),
    reason: cells.reason ?? cells.note,
  })),
};

/** A row with a product is an order of one line. */
function sum(cells: Cells): Input {
  const { amount, currency, margin, quantity, product } = cells;
  return {
    amount,
    currency,
    margin,
    quantity,
    ...(product === undefined ? {} : { lines: [{ product, quantity, amount, margin }] }),
  };
}

/** What comes back is stored positive, whichever sign the file gives it. */
const unsigned = (cells: Cells): Cells => ({
  ...cells,
  ...(cells.amount === undefined ? {} : { amount: cells.amount.replace(/^[+-]/, '') }),
  ...(cells.quantity === undefined ? {} : { quantity: cells.quantity.replace(/^[+-]/, '') }),
});

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** Left as text where it is no flag or number, so that the form says what is wrong with it. */
const flagOf = (cell: string | undefined): boolean | string | undefined =>
  cell === undefined ? undefined : (FLAGS.get(cell.toLowerCase()) ?? cell);

const numberOf = (cell: string | undefined): number | string | undefined =>
  cell !== undefined && /^-?\d+$/.test(cell) ? Number(cell) : cell;

const listOf = (cell: string | undefined): readonly string[] | undefined =>
  cell?.split(';').map((part) => part.trim());
