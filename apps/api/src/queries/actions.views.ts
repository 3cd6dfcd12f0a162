import { ApiProperty } from '@nestjs/swagger';
import { CONTACT_KINDS } from '#events/contacts/contacts.events';
import { ACTION_OUTCOMES, PURPOSES, SIDES } from '#events/work/work.events';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';
import { DutyLineView } from './today.views.ts';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

type Action = Omit<views.AccountAction, 'note'>;

abstract class ActionFields implements Action {
  @ApiProperty({ example: 'X-7' })
  readonly actionId!: string;

  @ApiProperty({ enum: PURPOSES })
  readonly purpose!: Action['purpose'];

  @ApiProperty({ enum: SIDES, description: 'Who is to act.' })
  readonly side!: Action['side'];

  @ApiProperty(TEXT_OR_NULL)
  readonly ownerId!: string | null;

  @ApiProperty({ format: 'date' })
  readonly agreedOn!: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn!: string;

  @ApiProperty({ type: 'integer', description: 'How often it was moved.' })
  readonly moved!: number;

  @ApiProperty({ ...DAY_OR_NULL, description: 'Null while it is open.' })
  readonly closedOn!: string | null;

  @ApiProperty({ enum: ACTION_OUTCOMES, nullable: true })
  readonly outcome!: Action['outcome'];

  @ApiProperty({ ...TEXT_OR_NULL, example: 'threat:T-1' })
  readonly about!: string | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly campaign!: string | null;

  @ApiProperty({ enum: CONTACT_KINDS, nullable: true })
  readonly channel!: Action['channel'];

  @ApiProperty()
  readonly withMarketing!: boolean;

  @ApiProperty({ format: 'uuid', description: 'The event it was agreed by.' })
  readonly eventId!: string;
}

class ActionRowView extends ActionFields implements views.ActionRow {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty(TEXT_OR_NULL)
  readonly managerId!: string | null;
}

class KeptView implements views.Kept {
  @ApiProperty({ type: 'integer' })
  readonly due!: number;

  @ApiProperty({ type: 'integer' })
  readonly done!: number;

  @ApiProperty({ type: 'integer', description: 'Done by their days.' })
  readonly inTime!: number;

  @ApiProperty({ type: 'integer', description: 'Done after their days, or still to be done.' })
  readonly late!: number;
}

export class ActionsPageView extends MomentView implements views.ActionsPage {
  @ApiProperty({ type: [ActionRowView] })
  readonly rows!: readonly ActionRowView[];

  @ApiProperty({ type: 'integer', description: 'Actions that are asked for, on all pages.' })
  readonly total!: number;

  @ApiProperty({ description: 'Of all of them those due until the day asked.' })
  readonly kept!: KeptView;

  @ApiProperty(TEXT_OR_NULL)
  readonly nextCursor!: string | null;
}

class AccountActionView extends ActionFields implements views.AccountAction {
  @ApiProperty({ ...TEXT_OR_NULL, description: 'What was noted when it was agreed.' })
  readonly note!: string | null;
}

export class AccountActionsView extends MomentView implements views.AccountActions {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({
    type: [DutyLineView],
    description: 'What the day asks for and nobody has set aside, by the day it is due.',
  })
  readonly duties!: readonly DutyLineView[];

  @ApiProperty({
    type: [DutyLineView],
    description: 'What is agreed and comes into sight on a later day, by the day it is due.',
  })
  readonly ahead!: readonly DutyLineView[];

  @ApiProperty({ type: [AccountActionView], description: 'What is due last comes first.' })
  readonly actions!: readonly AccountActionView[];
}
