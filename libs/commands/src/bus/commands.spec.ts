import { Global, Module, ValidationPipe, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccountsModule } from '#commands/bus/commands.module';
import * as amendments from '#commands/amendments/amendments.commands';
import { withContext, type AccountCommand, type CommandClass } from '#commands/bus/command';
import * as commerce from '#commands/commerce/commerce.commands';
import * as competition from '#commands/competition/competition.commands';
import { FORMS } from '#commands/forms';
import * as portfolio from '#commands/portfolio/portfolio.commands';
import * as relationships from '#commands/relationships/relationships.commands';
import { Clock } from '#kernel/clock';
import { EventStore } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const { OpenAccount } = portfolio;
const { PlaceOrder } = commerce;
const clock = new FixedClock('2026-06-01T07:00:00.000Z');
const commands: readonly CommandClass[] = [
  ...Object.values(portfolio),
  ...Object.values(relationships),
  ...Object.values(commerce),
  ...Object.values(competition),
  ...Object.values(amendments),
] as unknown as readonly CommandClass[];

@Global()
@Module({
  providers: [
    { provide: EventStore, useValue: new MemoryEventStore(clock, { zone: 'UTC' }) },
    { provide: Keys, useValue: new MemoryKeys() },
    { provide: Clock, useValue: clock },
  ],
  exports: [EventStore, Keys, Clock],
})
class PortsModule {}

const assemble = () => Test.createTestingModule({ imports: [PortsModule, AccountsModule] });

const send = <C extends AccountCommand>(command: C) =>
  withContext(command, { actor: 'ada', origin: 'entered' });

describe('the command classes', () => {
  const pipe = new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true });
  const validated = (metatype: Type, body: object) =>
    pipe.transform(body, { type: 'body', metatype }) as Promise<AccountCommand>;

  it('are one for each form', () => {
    const forms = commands.map(({ form }) => form.type);
    expect(forms.toSorted()).toEqual(Object.keys(FORMS).toSorted());
  });

  it('take a body that is well formed', async () => {
    const body = { accountId: 'acme', as: 'customer', name: 'Acme' };
    const command = await validated(OpenAccount, body);
    expect(command).toBeInstanceOf(OpenAccount);
    expect(command).toEqual(Object.assign(new OpenAccount(), body));
  });

  it('refuse one that is not, with a sentence a field', async () => {
    const body = {
      accountId: 'acme',
      orderId: 'SO-1',
      amount: '12.50',
      currency: 'EURO',
      lines: [{ product: 'A', amount: 1 }],
      vip: true,
    };
    await expect(validated(PlaceOrder, body)).rejects.toMatchObject({
      response: {
        message: [
          'property vip should not exist',
          'currency must be a currency of ISO 4217, such as EUR',
          'lines[0].amount must be an amount as decimal text, such as "12.50"',
        ],
      },
    });
  });

  it('say in OpenAPI what a body holds, without the fields of the URL', async () => {
    const module = await assemble().compile();
    const app = module.createNestApplication(new FastifyAdapter());
    const document = SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
      extraModels: commands as unknown as (new () => object)[],
    });
    const { schemas = {} } = document.components ?? {};
    expect(Object.keys(schemas)).toHaveLength(commands.length);
    expect(schemas['PlaceOrder']).toMatchObject({
      required: ['orderId', 'amount', 'currency'],
      properties: {
        occurredOn: { type: 'string', format: 'date' },
        amount: { type: 'string', example: '1250.00' },
        kind: { type: 'string', enum: ['ad-hoc', 'call-off'] },
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

describe('the commands on the bus', () => {
  let module: TestingModule;

  beforeAll(async () => {
    module = await assemble().compile();
    await module.init();
  });

  afterAll(() => module.close());

  const execute = (command: AccountCommand) => module.get(CommandBus).execute(command);

  it('are carried out, each by the handler of its name', async () => {
    const opening = Object.assign(new OpenAccount(), {
      accountId: 'acme',
      as: 'customer',
      name: 'Acme',
    });
    const result = await execute(send(opening));
    expect(result).toMatchObject({ accountId: 'acme', revision: 0, changed: true });
    const ordering = Object.assign(new PlaceOrder(), {
      accountId: 'acme',
      orderId: 'SO-1',
      amount: '1',
      currency: 'EUR',
    });
    expect(await execute(send(ordering))).toMatchObject({ revision: 1 });
    expect(await execute(ordering)).toMatchObject({ changed: false });
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s has a handler, which reads its form',
    async (_name, Command) => {
      const command = Object.assign(new Command(), { accountId: '-' });
      await expect(execute(send(command))).rejects.toMatchObject({ name: 'InvalidFields' });
    },
  );

  it('are not carried out for nobody', async () => {
    const command = Object.assign(new OpenAccount(), {
      accountId: 'beta',
      as: 'customer',
      name: 'Beta',
    });
    await expect(execute(command)).rejects.toThrow('by whom');
  });
});
