import type { Identity } from '#access/access';
import { OpenAccount, AssignManager } from '#commands/accounts/accounts.commands';
import { readIntent } from '#commands/forms/form';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { Writer } from '#commands/writing/writer';
import { Door } from '../../apps/api/src/access/door.ts';
import { Visibility } from '../../apps/api/src/access/visibility.ts';
import type { Bench, Figure } from './figure.ts';
import { onGround } from './ground.ts';
import { ratesInTurn } from './timing.ts';

const ACCOUNTS = 200;
const ROUNDS = 30;
const SHARE_MAX = 0.02;

const BY = { actor: 'bench', origin: 'entered' } as const;
const ROUTE = '/api/v1/accounts/:accountId/orders';

/** Somebody whose reach has to be looked up at each account. */
const ANNA = {
  actor: { id: 'anna', name: 'Anna', kind: 'person' },
  right: 'write',
  roles: ['account-manager'],
  colleagueId: 'anna',
} as unknown as Identity;

/** What asking the table of rights takes of a command that is recorded durably, without HTTP: the same commands, turn by turn. */
export const rights: Bench = {
  name: 'rights',
  run: () =>
    onGround(async ({ store, keys, clock }) => {
      const writer = new Writer(store, keys, clock);
      const door = doorBefore(writer, clock);
      for (let at = 0; at < ACCOUNTS; at += 1) {
        const accountId = `R-${String(at)}`;
        const account = { accountId, as: 'customer', name: accountId };
        await writer.write(readIntent(OpenAccount.entry, account), BY);
        const managed = { accountId, managerId: 'anna' };
        await writer.write(readIntent(AssignManager.entry, managed), BY);
      }
      let next = 0;
      const ordering = async (isAsked: boolean): Promise<void> => {
        for (let at = 0; at < ACCOUNTS; at += 1) {
          next += 1;
          const accountId = `R-${String(at)}`;
          const order = { orderId: `SO-${String(next)}`, amount: '9.00', currency: 'EUR' };
          const request = requestOf(accountId, order);
          if (isAsked) await door.pass(request, ANNA);
          const { seen } = request;
          const by = seen === null ? BY : { ...BY, seen };
          await writer.write(readIntent(PlaceOrder.entry, { accountId, ...order }), by);
        }
      };
      const ways = { ours: () => ordering(true), raw: () => ordering(false) };
      return [shareOf(await ratesInTurn(ACCOUNTS, ways, ROUNDS))];
    }),
};

const doorBefore = (writer: Writer, clock: ConstructorParameters<typeof Door>[1]): Door => {
  const nobodyAsks = {} as ConstructorParameters<typeof Door>[2];
  const nothingNoted = { passed: () => undefined } as unknown as ConstructorParameters<
    typeof Door
  >[3];
  return new Door(new Visibility('own'), clock, nobodyAsks, nothingNoted, writer);
};

/** As much of a request as the door looks at. */
const requestOf = (accountId: string, body: object) =>
  ({
    routeOptions: { url: ROUTE },
    method: 'POST',
    params: { accountId },
    body,
    seen: null,
  }) as unknown as Parameters<Door['pass']>[0];

/** Of a command with its rights asked, in µs beside the same command without. */
function shareOf({ ours, raw }: { readonly ours: number; readonly raw: number }): Figure {
  const [askedUs, plainUs] = [1e6 / ours, 1e6 / raw];
  const share = (askedUs - plainUs) / plainUs;
  return {
    what: "a durable command at one's own account, rights asked",
    ours: askedUs,
    unit: 'µs',
    raw: plainUs,
    rawIs: `without; asking takes ${(share * 100).toFixed(1)} % of it`,
    aim: `at most ${String(SHARE_MAX * 100)} %`,
    reached: share <= SHARE_MAX,
  };
}
