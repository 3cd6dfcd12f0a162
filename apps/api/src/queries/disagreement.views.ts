import { ApiProperty } from '@nestjs/swagger';
import * as views from '#insights/views';
import { MomentView } from './score.views.ts';

class OutlookView implements views.OutlookView {
  @ApiProperty({
    enum: views.OUTLOOKS,
    description:
      '`behaviour`: the rhythm of orders; `commercial`: contracts, open threats, business lost; `people`: the stances of those with buying roles.',
  })
  readonly name!: views.Outlook;

  @ApiProperty({
    enum: views.OUTLOOK_STATES,
    description: '`unknown` where too little is on record to say.',
  })
  readonly state!: views.OutlookState;

  @ApiProperty({ format: 'date', description: 'Since when without a break, a year back at most.' })
  readonly since!: string;

  @ApiProperty({ description: 'It looked so on the first day of that year as well.' })
  readonly isLonger!: boolean;

  @ApiProperty({
    type: [String],
    description: 'Ids of events behind it, 20 at most; of one kind the newest first.',
  })
  readonly eventIds!: readonly string[];
}

/** Whether behaviour, commercial signals and people's stated view disagree. */
export class DisagreementView extends MomentView implements views.Disagreement {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ type: [OutlookView] })
  readonly outlooks!: readonly OutlookView[];

  @ApiProperty({ description: 'One is good while another is bad.' })
  readonly disagree!: boolean;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Since when they disagree without a break; null while they do not.',
  })
  readonly since!: string | null;
}
