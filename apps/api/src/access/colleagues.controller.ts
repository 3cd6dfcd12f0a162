import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '#access/access';

class ColleagueView {
  @ApiProperty({ description: 'As the history names them.' })
  readonly colleagueId!: string;

  @ApiProperty()
  readonly name!: string;
}

class ColleaguesView {
  @ApiProperty({ type: [ColleagueView] })
  readonly items!: readonly ColleagueView[];
}

/** Colleagues that somebody who is let in is linked to: who they are by name. */
@ApiTags('session')
@Controller('api/v1/colleagues')
export class ColleaguesController {
  constructor(private readonly access: Access) {}

  @Get()
  @ApiOperation({ summary: 'Colleagues of the history by name, as far as they are let in.' })
  @ApiOkResponse({ type: ColleaguesView })
  async list(): Promise<ColleaguesView> {
    return { items: await this.access.colleagues() };
  }
}
