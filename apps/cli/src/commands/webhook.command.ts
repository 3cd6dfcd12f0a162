import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { instantOf } from '#kernel/time';
import { isServed, type Endpoint } from '#notify/endpoint';
import { isKind, KINDS, type Kind } from '#notify/kinds';
import type { Posted } from '#notify/posting/post';
import type { Keyed, Webhooks } from '#notify/webhooks';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, say, table } from '../terminal.ts';

interface AddOptions extends CommonOptions {
  readonly kinds?: readonly Kind[];
}

@SubCommand({
  name: 'add',
  arguments: '<url>',
  description: 'Have an address told from now on, and show its secret this once',
})
class WebhookAddCommand extends MainstayCommand<AddOptions> {
  @Option({ flags: '--kinds <list>', description: `What it is told of: ${KINDS.join(', ')}` })
  parseKinds(text: string): readonly Kind[] {
    return text.split(',').map((part) => {
      const kind = part.trim();
      if (isKind(kind)) return kind;
      throw new UsedWrongly(`--kinds names ${kind}: name some of ${KINDS.join(', ')}.`);
    });
  }

  protected override async execute(
    installation: Installation,
    [url = '']: readonly string[],
    { kinds, json = false }: AddOptions,
  ): Promise<void> {
    if (!kinds) throw new UsedWrongly(`Say what it is told of: --kinds ${KINDS.join(',')}.`);
    showSecret(await (await installation.webhooks()).add(url, kinds), json);
  }
}

@SubCommand({ name: 'list', description: 'List who is told, and how that goes' })
class WebhookListCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const endpoints = await (await installation.webhooks()).list();
    const rows = endpoints.map((endpoint) => [
      endpoint.id,
      endpoint.url,
      endpoint.kinds.join(', '),
      stateOf(endpoint),
    ]);
    const text =
      rows.length > 0 ? table(['id', 'address', 'told of', 'state'], rows) : 'Nobody is told.';
    answer({ json: endpoints, text }, json);
  }
}

/** What is done with one endpoint, by its id. */
abstract class OfWebhook extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    [id = '', messageId = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    await this.act(await installation.webhooks(), id, json, messageId);
  }

  protected abstract act(
    webhooks: Webhooks,
    id: string,
    json: boolean,
    messageId: string,
  ): Promise<void>;
}

@SubCommand({
  name: 'rotate',
  arguments: '<id>',
  description: 'Make another secret; the one before signs as well for a day',
})
class WebhookRotateCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    showSecret(await webhooks.rotate(id), json);
  }
}

@SubCommand({ name: 'off', arguments: '<id>', description: 'Tell it nothing for now' })
class WebhookOffCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    await webhooks.switch(id, false);
    answer({ json: { id, on: false }, text: 'It is off.' }, json);
  }
}

@SubCommand({ name: 'on', arguments: '<id>', description: 'Tell it again, from where it was' })
class WebhookOnCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    await webhooks.switch(id, true);
    answer({ json: { id, on: true }, text: 'It is on.' }, json);
  }
}

@SubCommand({ name: 'remove', arguments: '<id>', description: 'Tell it nothing any more' })
class WebhookRemoveCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    await webhooks.remove(id);
    answer({ json: { id, removed: true }, text: 'It is gone.' }, json);
  }
}

@SubCommand({ name: 'test', arguments: '<id>', description: 'Send it a message that says nothing' })
class WebhookTestCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    showTry(await webhooks.test(id), json);
  }
}

@SubCommand({
  name: 'deliveries',
  arguments: '<id>',
  description: 'List what was sent to it, and what it answered',
})
class WebhookDeliveriesCommand extends OfWebhook {
  protected override async act(webhooks: Webhooks, id: string, json: boolean): Promise<void> {
    const deliveries = await webhooks.deliveries(id);
    const rows = deliveries.map(({ atMs, kind, messageId, status, failure, tookMs }) => [
      instantOf(atMs),
      kind,
      messageId,
      String(status ?? failure?.code ?? ''),
      `${String(tookMs)} ms`,
    ]);
    const text =
      rows.length > 0
        ? table(['at', 'kind', 'message', 'answer', 'took'], rows)
        : 'Nothing was sent to it yet.';
    answer({ json: deliveries, text }, json);
  }
}

@SubCommand({
  name: 'redeliver',
  arguments: '<id> <message>',
  description: 'Send it a message once more',
})
class WebhookRedeliverCommand extends OfWebhook {
  protected override async act(
    webhooks: Webhooks,
    id: string,
    json: boolean,
    messageId: string,
  ): Promise<void> {
    showTry(await webhooks.redeliver(id, messageId), json);
  }
}

/** Addresses outside that are told what happens. */
@Command({
  name: 'webhook',
  description: 'Addresses that are told what happens: add, list, rotate …',
  subCommands: [
    WebhookAddCommand,
    WebhookListCommand,
    WebhookRotateCommand,
    WebhookOffCommand,
    WebhookOnCommand,
    WebhookRemoveCommand,
    WebhookTestCommand,
    WebhookDeliveriesCommand,
    WebhookRedeliverCommand,
  ],
})
export class WebhookCommand extends CommandRunner {
  run(): Promise<void> {
    throw new UsedWrongly(
      'Say what to do: add URL, list, or with the id of one rotate, off, on, remove, test, deliveries, redeliver.',
    );
  }
}

function showSecret({ endpoint: { id }, secret }: Keyed, json: boolean): void {
  if (!json) say('Keep this secret now: it is not shown again.');
  answer({ json: { id, secret }, text: secret }, json);
}

/** @throws Error where it was not taken */
function showTry({ status, failure }: Posted, json: boolean): void {
  if (failure) {
    throw new Error(
      status === null
        ? `It could not be sent: ${failure.code}.`
        : `It was answered ${String(status)}.`,
    );
  }
  answer({ json: { status }, text: `It was taken (${String(status)}).` }, json);
}

function stateOf(endpoint: Endpoint): string {
  const { isOn, failingSinceMs } = endpoint;
  if (!isOn) return 'off';
  if (!isServed(endpoint)) return 'set aside: nothing got through for days';
  return failingSinceMs === null ? 'on' : `failing since ${instantOf(failingSinceMs)}`;
}
