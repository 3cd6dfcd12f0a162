// Records an account and an order, and reads the account as it is then.
import { connect, MainstayError } from '@mainstay/client';

const { MAINSTAY_URL: base = 'http://127.0.0.1:3000', MAINSTAY_TOKEN: token = '' } = process.env;
const mainstay = connect({ base, token });

await mainstay.post('/api/v1/accounts', {
  body: { accountId: 'ACME-1', as: 'customer', name: 'Acme Tools Ltd' },
});

const { position } = await mainstay.post('/api/v1/accounts/{accountId}/orders', {
  params: { accountId: 'ACME-1' },
  body: { orderId: 'SO-1001', amount: '1250.00', currency: 'EUR', occurredOn: '2026-03-01' },
  idempotencyKey: 'shop-order-1001', // a key of your own holds over restarts of your program as well
});

const { name, scores } = await mainstay.get('/api/v1/accounts/{accountId}', {
  params: { accountId: 'ACME-1' },
  query: { after: position }, // waits until the order is in the answer
});
console.log(name, scores);

try {
  await mainstay.post('/api/v1/accounts', {
    body: { accountId: 'ACME-2', as: 'customer', name: '' },
  });
} catch (error) {
  if (!(error instanceof MainstayError)) throw error;
  console.log(error.status, error.code, error.field, error.sentences);
}
