import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '#kernel/clock';
import { instantOf } from '#kernel/time';
import type { Endpoint } from '#notify/endpoint';
import { bothSignUntilMs } from '#notify/signing';
import type { Delivery } from '#notify/webhook-store';
import { WebhookRefused, Webhooks } from '#notify/webhooks';
import { Problem } from '../http/problem.ts';
import { Notifier } from './notifier.ts';
import {
  DeliveriesView,
  DeliveryView,
  KeyedWebhookView,
  MakeWebhook,
  SwitchWebhook,
  TriedView,
  WebhookView,
  WebhooksView,
} from './webhooks.views.ts';

/** Who is told outside of what happens here. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is told, and how that goes.' })
  @ApiOkResponse({ type: WebhooksView })
  async list(): Promise<WebhooksView> {
    const endpoints = await this.webhooks.list();
    return { webhooks: await Promise.all(endpoints.map((endpoint) => this.#viewOf(endpoint))) };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Has somebody told from now on. The secret is shown this once.' })
  @ApiOkResponse({ type: KeyedWebhookView })
  async add(@Body() { url, kinds }: MakeWebhook): Promise<KeyedWebhookView> {
    const { endpoint, secret } = await refusing(this.webhooks.add(url, kinds));
    this.notifier.wake();
    return Object.assign(await this.#viewOf(endpoint), { secret });
  }

  @Post(':id/secret')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Makes another secret. For a day messages are signed by the one before as well.',
  })
  @ApiOkResponse({ type: KeyedWebhookView })
  async rotate(@Param('id') id: string): Promise<KeyedWebhookView> {
    const { endpoint, secret } = await refusing(this.webhooks.rotate(id));
    return Object.assign(await this.#viewOf(endpoint), { secret });
  }

  @Put(':id/state')
  @HttpCode(200)
  @ApiOperation({ summary: 'Switches it off, or on again from where it was.' })
  @ApiOkResponse({ type: WebhookView })
  async switch(@Param('id') id: string, @Body() { on }: SwitchWebhook): Promise<WebhookView> {
    const endpoint = await refusing(this.webhooks.switch(id, on));
    this.notifier.wake();
    return this.#viewOf(endpoint);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Has it told nothing any more.' })
  @ApiNoContentResponse({ description: 'It is gone, and so is what was noted of its deliveries.' })
  async remove(@Param('id') id: string): Promise<void> {
    await refusing(this.webhooks.remove(id));
  }

  @Get(':id/deliveries')
  @ApiOperation({ summary: 'What was sent to it, and what it answered.' })
  @ApiOkResponse({ type: DeliveriesView })
  async deliveries(@Param('id') id: string): Promise<DeliveriesView> {
    const deliveries = await refusing(this.webhooks.deliveries(id));
    return { deliveries: deliveries.map(deliveryOf) };
  }

  @Post(':id/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends it a message that says nothing, and tells what it answered.' })
  @ApiOkResponse({ type: TriedView })
  async test(@Param('id') id: string): Promise<TriedView> {
    const { status, failure } = await refusing(this.webhooks.test(id));
    return { status, failure };
  }

  @Post(':id/deliveries/:messageId')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends it a message once more, beside the others.' })
  @ApiOkResponse({ type: TriedView })
  async redeliver(
    @Param('id') id: string,
    @Param('messageId') messageId: string,
  ): Promise<TriedView> {
    const { status, failure } = await refusing(this.webhooks.redeliver(id, messageId));
    return { status, failure };
  }

  async #viewOf(endpoint: Endpoint): Promise<WebhookView> {
    const { id, url, kinds, createdAtMs, failingSinceMs, nextAtMs, failure } = endpoint;
    const [last] = await this.webhooks.deliveriesOf(endpoint);
    const state = stateOf(endpoint);
    return {
      id,
      url,
      kinds,
      state,
      createdAt: instantOf(createdAtMs),
      failingSince: momentOf(failingSinceMs),
      nextTryAt: state === 'failing' ? instantOf(nextAtMs) : null,
      failure,
      bothSignUntil: momentOf(bothSignUntilMs(endpoint, this.clock.nowMs())),
      lastDelivery: last ? deliveryOf(last) : null,
    };
  }
}

/** @throws Problem in place of what is refused */
async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof WebhookRefused)) throw error;
    throw new Problem(STATUS[error.code], error.code, error.message);
  }
}

const STATUS: Readonly<Record<WebhookRefused['code'], number>> = {
  'webhook-unknown': 404,
  'message-unknown': 404,
  'webhooks-full': 409,
  'webhook-url': 400,
  'webhook-https': 400,
};

const deliveryOf = ({
  messageId,
  kind,
  atMs,
  status,
  failure,
  tookMs,
}: Delivery): DeliveryView => ({ messageId, kind, at: instantOf(atMs), status, failure, tookMs });

const momentOf = (atMs: number | null): string | null => (atMs === null ? null : instantOf(atMs));

function stateOf({ isOn, isSetAside, failingSinceMs }: Endpoint): WebhookView['state'] {
  if (!isOn) return 'off';
  if (isSetAside) return 'set-aside';
  return failingSinceMs === null ? 'on' : 'failing';
}
