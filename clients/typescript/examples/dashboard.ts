// A dashboard in a terminal: what is due, and every account that changes, as it happens.
import { connect, type DutyRow } from '@mainstay/client';

const { MAINSTAY_URL: base = 'http://127.0.0.1:3000', MAINSTAY_TOKEN: token = '' } = process.env;
const mainstay = connect({ base, token });
const leaving = new AbortController();
process.once('SIGINT', () => leaving.abort());

type Due = Pick<DutyRow, 'accountId' | 'name' | 'kind' | 'dueOn' | 'ownerId'>;

/** What is due, by account. */
let due = new Map<string, readonly Due[]>();
let today = '';
let shown = '';

const stands = ({ fromOn, untilOn, asideUntil }: DutyRow): boolean =>
  fromOn <= today && (untilOn ?? today) >= today && (asideUntil ?? '') < today;

function show(): void {
  const all = [...due.values()].flat().sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const lines = all.map(
    ({ dueOn, name, kind, ownerId }) =>
      `  ${dueOn}  ${name.padEnd(28)} ${kind.padEnd(20)} ${ownerId ?? 'nobody'}`,
  );
  const said = [`${today}, due: ${all.length}`, ...lines].join('\n');
  if (said !== shown) console.log(said);
  shown = said;
}

/** The first hundred of everybody. */
const read = () => mainstay.get('/api/v1/today', { query: { owner: 'all' } });

for await (const heard of mainstay.follow(['duties', 'portfolio'], read, leaving.signal)) {
  if (heard.kind === 'page') {
    today = heard.page.on;
    due = Map.groupBy(heard.page.due, ({ accountId }) => accountId);
    show();
    continue;
  }
  for (const change of heard.changes) {
    if (change.projection === 'duties') {
      const told = Map.groupBy(change.rows, ({ accountId }) => accountId);
      for (const [accountId, duties] of told) due.set(accountId, duties.filter(stands));
      for (const accountId of change.removed) due.delete(accountId);
      show();
    } else {
      for (const { name, loyaltyBand, churnRiskBand } of change.rows) {
        console.log(`  ${name}: loyalty ${loyaltyBand ?? '–'}, churn risk ${churnRiskBand ?? '–'}`);
      }
    }
  }
}
