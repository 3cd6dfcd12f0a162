import type { Identity } from '#access/access';
import { OpenAccount, AssignManager } from '#commands/accounts/accounts.commands';
import { readIntent } from '#commands/forms/form';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { Writer } from '#commands/writing/writer';
import { Door } from '../../apps/api/src/access/door.ts';
import { Visibility } from '../../apps/api/src/access/visibility.ts';
import type { Bench, Figure } from './figure.ts';
import { onGround } from './ground.ts';
import { medianOf } from './timing.ts';

const ACCOUNTS = 200;
const ROUNDS = 6;
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
      const timed = async (): Promise<{ readonly pass: number; readonly write: number }> => {
        const sums = { pass: 0, write: 0 };
        for (let at = 0; at < ACCOUNTS; at += 1) {
          next += 1;
          const accountId = `R-${String(at)}`;
          const order = { orderId: `SO-${String(next)}`, amount: '9.00', currency: 'EUR' };
          const begun = performance.now();
          await door.pass(requestOf(accountId, order), ANNA);
          const passed = performance.now();
          await writer.write(readIntent(PlaceOrder.entry, { accountId, ...order }), BY);
          sums.pass += passed - begun;
          sums.write += performance.now() - passed;
        }
        return sums;
      };
      await timed();
      const rounds: Awaited<ReturnType<typeof timed>>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timed());
      const of = (what: 'pass' | 'write') =>
        (medianOf(rounds.map((round) => round[what])) / ACCOUNTS) * 1_000;
      return [shareOf(of('pass'), of('write'))];
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
  }) as unknown as Parameters<Door['pass']>[0];

/** Of a command with its rights asked, in µs beside the same command without. */
const shareOf = (pass: number, write: number): Figure => ({
  what: "a durable command at one's own account, rights asked",
  ours: pass + write,
  unit: 'µs',
  raw: write,
  rawIs: `without; asking takes ${pass.toFixed(1)} µs, ${((pass / (pass + write)) * 100).toFixed(2)} % of it`,
  aim: `at most ${String(SHARE_MAX * 100)} %`,
  reached: pass / (pass + write) <= SHARE_MAX,
});
