import { KnowAs } from '#commands/accounts/accounts.commands';
import { CorrectEvent, RetractEvent } from '#commands/amendments/amendments.commands';
import { readIntent, type Form } from '#commands/forms/form';
import { IdentifyStakeholder } from '#commands/people/people.commands';
import { Writer } from '#commands/writing/writer';
import { LedgerOfFiles } from '../../testing/ledger-of-files.ts';
import type { Claim } from './claims.ts';
import { KnownCustomers } from './known-customers.ts';
import { WhoKeys } from './who-keys.ts';

let ledger: LedgerOfFiles;
let whoKeys: WhoKeys;
beforeEach(async () => {
  ledger = await LedgerOfFiles.empty();
  whoKeys = new WhoKeys(await ledger.keys.secret());
  await ledger.imports(
    'ours.csv',
    'account_id,account_name,occurred_at,type\nA-1,Acme,2026-01-05,account',
  );
});
afterEach(() => ledger[Symbol.asyncDispose]());

/** Records something of account A-1, and answers the event's id. */
async function recorded(form: Form, fields: object): Promise<string> {
  const writer = new Writer(ledger.events, ledger.keys, ledger.clock);
  const intent = readIntent(form, { accountId: 'A-1', ...fields });
  await writer.write(intent, { actor: 'tester', origin: 'entered' });
  return (await ledger.eventsOf('A-1')).at(-1)?.id ?? '';
}

/** What is known under a key, as an import that begins now finds it. */
async function claims(key: string): Promise<readonly Omit<Claim, 'by' | 'under'>[]> {
  const { events, keys, readModels } = ledger;
  const found = await new KnownCustomers(events, keys, readModels, whoKeys).claims([key]);
  return (found.get(key) ?? []).map(({ by: _by, under: _under, ...claim }) => claim);
}

describe('what a system calls an account', () => {
  const knownAs = { system: 'SAP', externalId: '7001' };
  const key = (externalId: string) => whoKeys.ofSystem('sap', externalId);

  it('is another number after it was corrected, and none after that is withdrawn', async () => {
    const event = await recorded(KnowAs.entry, knownAs);
    expect(await claims(key('7001'))).toEqual([{ accountId: 'A-1' }]);

    await recorded(CorrectEvent.entry, {
      eventId: event,
      content: { ...knownAs, externalId: '7002' },
    });
    expect(await claims(key('7001'))).toEqual([]);
    expect(await claims(key('7002'))).toEqual([{ accountId: 'A-1' }]);

    await recorded(RetractEvent.entry, { eventId: event });
    expect(await claims(key('7002'))).toEqual([]);
  });

  it('is there again once its withdrawal was withdrawn', async () => {
    const event = await recorded(KnowAs.entry, knownAs);
    const withdrawal = await recorded(RetractEvent.entry, { eventId: event });
    expect(await claims(key('7001'))).toEqual([]);
    await recorded(RetractEvent.entry, { eventId: withdrawal });
    expect(await claims(key('7001'))).toEqual([{ accountId: 'A-1' }]);
  });

  it('is the same read at once and event by event', async () => {
    const event = await recorded(KnowAs.entry, knownAs);
    await recorded(RetractEvent.entry, { eventId: event });
    await recorded(KnowAs.entry, { ...knownAs, externalId: '7003' });
    expect(await claims(key('7001'))).toEqual([]);
    expect(await claims(key('7003'))).toEqual([{ accountId: 'A-1' }]);
  });
});

describe('somebody known by an address', () => {
  const asha = { stakeholderId: 'asha', name: 'Asha Rao', email: 'asha@acme.example' };

  it('is kept without a word of it', async () => {
    await recorded(IdentifyStakeholder.entry, asha);
    const [key = ''] = whoKeys.addresses('ASHA@acme.example');
    expect(await claims(key)).toEqual([{ accountId: 'A-1', personId: 'asha' }]);
    const rows = await ledger.readModels.page('known-customers@2', undefined, 100);
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/rao|acme/i);
  });

  it('is nobody once the key is destroyed', async () => {
    await recorded(IdentifyStakeholder.entry, asha);
    const [key = ''] = whoKeys.addresses(asha.email);
    expect(await claims(key)).toHaveLength(1);
    await ledger.keys.destroy(['A-1/asha']);
    expect(await claims(key)).toEqual([]);
  });

  it('is not known by a domain under which anybody has an address', async () => {
    expect(whoKeys.domain('asha@GMAIL.com')).toBeUndefined();
    await recorded(IdentifyStakeholder.entry, asha);
    expect(await claims(whoKeys.domain('bo@Acme.Example') ?? '')).toMatchObject([
      { accountId: 'A-1' },
    ]);
  });
});
