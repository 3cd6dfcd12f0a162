import type { Append } from '#kernel/event-store';
import type { ReadEntry } from '../reading/read-entries.ts';
import { Newcomers } from './newcomers.ts';
import type { WhoKeys } from './who-keys.ts';

// Only domains are asked for here.
const keys = { domain: (email: string) => email.split('@')[1] } as unknown as WhoKeys;
const entry = (stream: string, type: string, personal: object | undefined, name?: string) =>
  ({
    entry: {
      intent: { stream, type, personal },
      opening: name === undefined ? undefined : { name },
    },
  }) as unknown as ReadEntry;
const opened = (stream: string, type = 'AccountOpened') =>
  ({ stream, events: [{ type }] }) as unknown as Append;

describe('accounts that an import would open', () => {
  it('have the name that is said of them last, and the domains of their people', () => {
    const newcomers = new Newcomers(keys);
    newcomers.saw(entry('account-A', 'OrderPlaced', undefined, 'Alder'));
    newcomers.saw(
      entry('account-A', 'StakeholderIdentified', { name: 'Asha', email: 'a@x.example' }),
    );
    newcomers.saw(entry('account-A', 'AccountRenamed', { name: 'Alder Ltd' }));
    newcomers.saw(entry('account-B', 'OrderPlaced', undefined));
    for (const stream of ['account-A', 'account-B']) newcomers.appended(opened(stream));
    expect(newcomers.all).toEqual([
      { accountId: 'A', name: 'Alder Ltd', domains: ['x.example'] },
      { accountId: 'B', name: null, domains: [] },
    ]);
  });

  it('are those alone that would be opened, and of which rows were seen', () => {
    const newcomers = new Newcomers(keys);
    newcomers.saw(entry('import-b', 'ImportCompleted', undefined));
    newcomers.saw(entry('account-A', 'OrderPlaced', undefined));
    newcomers.appended(opened('account-A', 'OrderPlaced'));
    newcomers.appended(opened('account-C'));
    newcomers.appended(opened('import-b'));
    expect(newcomers.all).toEqual([]);
  });
});
