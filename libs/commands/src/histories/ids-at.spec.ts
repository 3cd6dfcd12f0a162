import { idsAt } from '#commands/histories/ids-at';

describe('the ids at a path', () => {
  const data = {
    orderId: 'SO-1',
    minutes: 3,
    stakeholderIds: ['asha', 'cem'],
    allocations: [{ invoiceId: 'I-1' }, { amount: 1 }, { invoiceId: 'I-2' }],
  };

  it.each([
    ['orderId', ['SO-1']],
    ['contractId', []],
    ['minutes', []],
    ['toString', []],
    ['stakeholderIds[]', ['asha', 'cem']],
    ['allocations[].invoiceId', ['I-1', 'I-2']],
    ['nothing[].here', []],
  ])('%s are %j', (path, ids) => {
    expect(idsAt(data, path)).toEqual(ids);
  });
});
