import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '#access/access';
import { PoliciesQuestion } from '#insights/asking/questions/policies.question';
import { ShownPoliciesView } from './policies.views.ts';

/** The rules of the installation. */
@ApiTags('policies')
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Which rules hold, since when, and who set them why.' })
  @ApiOkResponse({ type: ShownPoliciesView })
  async view(): Promise<ShownPoliciesView> {
    const { policies } = await this.questions.execute(new PoliciesQuestion());
    const actors = policies.flatMap(({ history }) => history.map(({ actor }) => actor));
    const names = await this.access.namesOf([...new Set(actors)]);
    return {
      policies: policies.map((row) => ({
        ...row,
        history: row.history.map((word) => ({
          ...word,
          actorName: names.get(word.actor) ?? null,
        })),
      })),
    };
  }
}
