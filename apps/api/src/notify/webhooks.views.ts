import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Length,
} from 'class-validator';
import { FAILURES, type FailureCode } from '#notify/endpoint';
import { KINDS, type Kind } from '#notify/kinds';
import { URL_MAX } from '#notify/webhooks';
import { IsPlainText } from '../http/asked.ts';

/** Asks that somebody be told. */
export class MakeWebhook {
  @ApiProperty({ example: 'https://hooks.example/mainstay', maxLength: URL_MAX })
  @IsString()
  @Length(1, URL_MAX)
  @IsPlainText()
  readonly url!: string;

  @ApiProperty({ enum: KINDS, isArray: true, description: 'What it is told of.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(KINDS, { each: true })
  readonly kinds!: readonly Kind[];
}

export class SwitchWebhook {
  @ApiProperty({ description: 'Whether it is told; switched on, it goes on where it was.' })
  @IsBoolean()
  readonly on!: boolean;
}

class FailureView {
  @ApiProperty({ enum: FAILURES, description: 'What went wrong.' })
  readonly code!: FailureCode;

  @ApiProperty({ type: 'integer', nullable: true, description: 'What was answered, if anything.' })
  readonly status!: number | null;
}

const MOMENT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;

export class DeliveryView {
  @ApiProperty()
  readonly messageId!: string;

  @ApiProperty({ description: 'The kind of the message; `webhook.test` for tests.' })
  readonly kind!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What was answered; null for nothing.',
  })
  readonly status!: number | null;

  @ApiProperty({ type: FailureView, nullable: true, description: 'Null where it was taken.' })
  readonly failure!: FailureView | null;

  @ApiProperty({ type: 'integer' })
  readonly tookMs!: number;
}

export class WebhookView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly url!: string;

  @ApiProperty({ enum: KINDS, isArray: true })
  readonly kinds!: readonly Kind[];

  @ApiProperty({
    enum: ['on', 'off', 'failing', 'set-aside'],
    description: '`failing` is tried again, `set-aside` no more.',
  })
  readonly state!: 'on' | 'off' | 'failing' | 'set-aside';

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty(MOMENT_OR_NULL)
  readonly failingSince!: string | null;

  @ApiProperty({ ...MOMENT_OR_NULL, description: 'When the next message is tried again.' })
  readonly nextTryAt!: string | null;

  @ApiProperty({ type: FailureView, nullable: true, description: 'What the last try met.' })
  readonly failure!: FailureView | null;

  @ApiProperty({
    ...MOMENT_OR_NULL,
    description: 'Until when the secret before signs as well; null where only one does.',
  })
  readonly bothSignUntil!: string | null;

  @ApiProperty({ type: DeliveryView, nullable: true, description: 'What was sent to it last.' })
  readonly lastDelivery!: DeliveryView | null;
}

export class WebhooksView {
  @ApiProperty({ type: [WebhookView] })
  readonly webhooks!: readonly WebhookView[];
}

export class KeyedWebhookView extends WebhookView {
  @ApiProperty({ example: 'whsec_…', description: 'Signs every message; shown this once.' })
  readonly secret!: string;
}

export class DeliveriesView {
  @ApiProperty({ type: [DeliveryView], description: 'The last hundred, the last first.' })
  readonly deliveries!: readonly DeliveryView[];
}

export class TriedView {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What was answered; null for nothing.',
  })
  readonly status!: number | null;

  @ApiProperty({ type: FailureView, nullable: true, description: 'Null where it was taken.' })
  readonly failure!: FailureView | null;
}
