import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SimulationLoad } from '#importing/running/load-simulation';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { Clock } from '#kernel/clock';
import { EventStore } from '#kernel/event-store';
import { dayOf, instantOf } from '#kernel/time';
import { Keys } from '#kernel/keys';
import { Ledger } from '../stores/ledger.ts';
import { SystemView } from './system.views.ts';
import { Version } from './version.ts';

@ApiTags('system')
@Controller('api/v1/system')
export class SystemController {
  constructor(
    private readonly version: Version,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly questions: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What this installation is and how much it holds.' })
  @ApiOkResponse({ type: SystemView })
  async system(): Promise<Readonly<SystemView>> {
    const { ledgerId, zone } = this.ledger;
    const [head, { accounts, events }, demoStories] = await Promise.all([
      this.store.head(),
      this.questions.execute(new StatusQuestion()),
      new SimulationLoad(this.store, this.keys, this.clock).demoStories(),
    ]);
    return {
      version: this.version.text,
      ledgerId,
      zone,
      today: dayOf(instantOf(this.clock.nowMs()), zone),
      accounts,
      events,
      position: this.ledger.at(head),
      demoLoaded: demoStories.length > 0,
      demoStories,
    };
  }
}
