import { Global, Module, type Type } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test, type TestingModule } from '@nestjs/testing';
import { OpenAccount } from '#commands/accounts/accounts.commands';
import { checkedCommand } from '#commands/bus/check-command';
import { CommandsModule } from '#commands/bus/commands.module';
import type { CommandContext } from '#commands/command/command-context';
import type { Command, CommandClass } from '#commands/command/records';
import { fault } from '#commands/forms/faults';
import { InvalidFields, readIntent } from '#commands/forms/form';
import { CompleteImport } from '#commands/imports/imports.commands';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { ALL_COMMANDS } from '#commands/registry';
import { catalogue } from '#events/catalogue';
import { RecordingClock } from '#kernel/clock';
import { CommandAnswers } from '#kernel/command-answers';
import { EventStore } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryCommandAnswers } from '#stores/memory/command-answers';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2026-06-01T07:00:00.000Z');
const commands = ALL_COMMANDS;
const context: CommandContext = { actor: 'ada', origin: 'entered', madeKey: 'k-1' };

@Global()
@Module({
  providers: [
    { provide: EventStore, useValue: new MemoryEventStore(clock, { zone: 'UTC' }) },
    { provide: Keys, useValue: new MemoryKeys() },
    { provide: RecordingClock, useValue: new RecordingClock(clock) },
    { provide: CommandAnswers, useValue: new MemoryCommandAnswers() },
  ],
  exports: [EventStore, Keys, RecordingClock, CommandAnswers],
})
class PortsModule {}

const assemble = () =>
  Test.createTestingModule({ imports: [CqrsModule.forRoot(), PortsModule, CommandsModule] });

describe('the command classes', () => {
  it('are one for each type of event', () => {
    const types = commands.map(({ entry }) => entry.type);
    expect(types.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('have each an address of its own, where people or programs send them', () => {
    const routes = commands.map(({ entry }) => entry.route);
    const isAccounts = ({ entry }: CommandClass) => catalogue[entry.type].category === 'account';
    expect(commands.filter(isAccounts).filter(({ entry }) => !entry.route)).toEqual([]);
    const known = routes.filter((route) => route !== undefined);
    expect(known).toHaveLength(new Set(known).size);
  });

  it('name in their address fields that they have', () => {
    for (const { entry } of commands) {
      expect(Object.keys(entry.fields)).toEqual(expect.arrayContaining([...entry.inPath]));
    }
  });

  it('take a body that is well formed', () => {
    const body = { accountId: 'acme', as: 'customer', name: 'Acme' };
    const command = checkedCommand(OpenAccount, body, context);
    expect(command).toBeInstanceOf(OpenAccount);
    expect(Object.fromEntries(Object.entries(command))).toEqual(body);
    expect(command.context).toBe(context);
  });

  it('refuse one that is not, with a sentence a field', () => {
    const body = {
      accountId: 'acme',
      orderId: 'SO-1',
      amount: '12.50',
      currency: 'EURO',
      lines: [{ product: 'A', amount: 1 }, { product: '' }],
      occurredAt: '2026-01-01T00:00:00Z',
      occurredOn: '2026-01-01',
      vip: true,
    };
    expect(problemsOf(() => checkedCommand(PlaceOrder, body, context))).toEqual([
      { field: 'vip', ...fault('not-known') },
      { field: 'occurredOn', ...fault('said-twice') },
      { field: 'currency', ...fault('not-currency') },
      { field: 'lines[0].amount', ...fault('not-amount') },
      { field: 'lines[1].product', ...fault('empty') },
      { field: 'lines[1].amount', ...fault('missing') },
    ]);
  });

  it('refuse one with a code and what it is about, for other languages', () => {
    const body = { accountId: 'acme', as: 'customer', name: 'x'.repeat(201) };
    expect(problemsOf(() => checkedCommand(OpenAccount, body, context))).toEqual([
      {
        field: 'name',
        code: 'too-long',
        message: 'must be at most 200 characters',
        params: { max: 200 },
      },
    ]);
  });

  it('number an account that nobody numbered by their key, so that a repeat is the same account', () => {
    const opened = ['key-1', 'key-1', 'key-2'].map((idempotencyKey) => {
      const asked = { ...context, idempotencyKey };
      return checkedCommand(OpenAccount, { as: 'prospect', name: 'Acme' }, asked);
    });
    const [first, again, other] = opened.map((command) => new Map(Object.entries(command)));
    expect(first?.get('accountId')).toMatch(/^N-[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(again?.get('accountId')).toBe(first?.get('accountId'));
    expect(other?.get('accountId')).not.toBe(first?.get('accountId'));
  });

  it.each<Readonly<Record<string, unknown>>>([
    { accountId: 'acme' },
    { accountId: '', as: 'nobody', name: null },
    { accountId: 'acme', as: 'customer', name: 'x'.repeat(900), occurredOn: '2026-02-30' },
    { accountId: 7, as: [], name: {}, occurredAt: 'yesterday', toString: 1, constructor: 2 },
  ])('say of %j what the form says that reads rows of files', (body) => {
    const byForm = problemsOf(() => readIntent(OpenAccount.entry, body));
    expect(byForm.length).toBeGreaterThan(0);
    expect(sorted(problemsOf(() => checkedCommand(OpenAccount, body, context)))).toEqual(
      sorted(byForm),
    );
  });

  it('say in OpenAPI what a body holds, without the fields of the address', async () => {
    const module = await assemble().compile();
    const app = module.createNestApplication(new FastifyAdapter());
    const document = SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
      extraModels: commands as unknown as Type[],
    });
    const { schemas = {} } = document.components ?? {};
    expect(Object.keys(schemas)).toHaveLength(commands.length);
    expect(schemas['PlaceOrder']).toMatchObject({
      required: ['amount', 'currency'],
      properties: {
        occurredOn: { type: 'string', format: 'date' },
        amount: { type: 'string', example: '1250.00' },
        kind: { type: 'string', enum: ['ad-hoc', 'call-off'] },
        contractId: { type: 'string', 'x-ref': 'contract' },
        lines: {
          type: 'array',
          maxItems: 500,
          items: {
            type: 'object',
            required: ['product', 'amount'],
            properties: { product: { type: 'string', maxLength: 200 } },
          },
        },
      },
    });
    expect(schemas['PlaceOrder']).not.toHaveProperty('properties.accountId');
    expect(schemas['OpenAccount']).toHaveProperty('properties.accountId');
    await module.close();
  });
});

interface Told {
  readonly field: string;
  readonly message: string;
}

function problemsOf(read: () => unknown): readonly Told[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InvalidFields) return error.problems;
    throw error;
  }
}

const sorted = (problems: readonly Told[]) =>
  problems.toSorted((one, other) => (one.field < other.field ? -1 : 1));

describe('the commands on the bus', () => {
  let module: TestingModule;

  beforeAll(async () => {
    module = await assemble().compile();
    await module.init();
  });

  afterAll(() => module.close());

  const execute = (command: Command) => module.get(CommandBus).execute(command);

  it('are carried out, each by the handler of its name', async () => {
    const opening = { accountId: 'acme', as: 'customer', name: 'Acme' };
    expect(await execute(new OpenAccount(opening, context))).toMatchObject({
      stream: 'account-acme',
      revision: 0,
      changed: true,
    });
    const order = { accountId: 'acme', orderId: 'SO-1', amount: '1', currency: 'EUR' };
    const ordering = new PlaceOrder(order, { actor: 'ada', origin: 'entered' });
    expect(await execute(ordering)).toMatchObject({ revision: 1 });
    expect(await execute(ordering)).toMatchObject({ changed: false });
  });

  it('write streams of other categories alike', async () => {
    const fields = {
      batch: 'b-1',
      fileHash: 'f',
      rowsRead: 3,
      eventsRecorded: 2,
      rowsKnown: 1,
      rowsRejected: 0,
      fileName: 'orders.csv',
    };
    expect(await execute(new CompleteImport(fields, context))).toMatchObject({
      stream: 'import-b-1',
      revision: 0,
    });
    expect((await module.get(Keys).names()).filter((name) => name.startsWith('/'))).toEqual([
      '/import-b-1',
    ]);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s has a handler, which reads its form',
    async (_name, Command) => {
      await expect(execute(new Command({ unheard: true }, context))).rejects.toMatchObject({
        name: 'InvalidFields',
      });
    },
  );
});
