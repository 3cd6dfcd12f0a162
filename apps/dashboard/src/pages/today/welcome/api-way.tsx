import { CopyLine } from '../../../parts/controls/copy-line.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import css from './welcome.module.css';

/** Facts from programs: one request each. */
export function ApiWay() {
  const say = useSay();
  return (
    <section className={css['way']} data-wide>
      <h2 className={css['wayTitle']}>{say('welcome.api.title')}</h2>
      <p className={css['text']}>{say('welcome.api.text')}</p>
      <CopyLine text={requestsTo(location.origin)} />
      <a href="/docs">{say('welcome.api.docs')}</a>
    </section>
  );
}

const requestsTo = (origin: string): string =>
  `curl -X POST ${origin}/api/v1/accounts \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"accountId": "ACME-1", "name": "Acme", "as": "customer"}'
curl -X POST ${origin}/api/v1/accounts/ACME-1/orders \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"orderId": "PO-1001", "amount": "1250.00", "currency": "EUR"}'`;
