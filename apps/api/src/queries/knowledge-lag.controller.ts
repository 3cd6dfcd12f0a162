import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { KnowledgeLagQuestion } from '#insights/asking/questions/knowledge-lag.question';
import { ownLag } from '#insights/knowledge-lag/own-lag';
import type { KnowledgeLag, LagGroup } from '#insights/views';
import { FiguresByPerson } from '../access/figures-by-person.ts';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnowledgeLagParameters } from './knowledge-lag.parameters.ts';
import { KnowledgeLagView } from './knowledge-lag.views.ts';

/** People are known to the log by an id; those who sign in have a name. */
interface Named extends Omit<KnowledgeLag, 'groups'> {
  readonly groups: readonly (LagGroup & { readonly actorName: string | null })[];
}

@ApiTags('portfolio')
@Controller('api/v1/knowledge-lag')
export class KnowledgeLagController {
  constructor(
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
    private readonly figures: FiguresByPerson,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'How long facts take from happening to being recorded.',
    description:
      'Of facts about accounts recorded on some days, by how they came in, or by who entered them: that is refused with 403 `per-person-reports-off` unless the rule `per-person-reports` is on, or it is of oneself alone (`person=me`).',
  })
  @ApiOkResponse({ type: KnowledgeLagView })
  async lag(
    @Query() { from, to, by, person, after }: KnowledgeLagParameters,
    @Req() request: FastifyRequest,
  ): Promise<Named> {
    const own = person === 'me' && by === 'person' ? request.identity?.actor.id : undefined;
    if (by === 'person' && own === undefined) await this.figures.pass(request, 'each');
    await this.freshness.reach(after);
    const seen = await this.seen.ids(request);
    const question = new KnowledgeLagQuestion({ from, to, by, accountIds: seen && [...seen] });
    const ofAll = await this.heavy.ask(question, request);
    const lag = own === undefined ? ofAll : ownLag(ofAll, own);
    const names = await this.access.namesOf(lag.groups.flatMap(({ actor }) => actor ?? []));
    return {
      ...lag,
      groups: lag.groups.map((group) => ({
        ...group,
        actorName: group.actor === null ? null : (names.get(group.actor) ?? null),
      })),
    };
  }
}
