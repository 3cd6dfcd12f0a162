import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '#access/access';
import { InsightQueries } from '#insights/asking/insight-queries';
import type { AccountView, TimelineEntry, TimelinePage } from '#insights/views';
import { AccountId } from './account-id.ts';
import { AccountPageView } from './account.views.ts';
import { Freshness } from './freshness.ts';
import { scoresAsked, ScoresQuestion } from './questions.ts';
import { timelineAsked, TimelineQuestion } from './timeline.question.ts';
import { TimelineEntryView, TimelinePageView } from './timeline.views.ts';

/** Events name their actor by an id that says nothing; people are shown a name where there is one. */
type Named<E> = E & { readonly actorName: string | null };

@ApiTags('accounts')
@Controller('api/v1/accounts/:accountId')
export class AccountQueriesController {
  constructor(
    private readonly insights: InsightQueries,
    private readonly freshness: Freshness,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One account with its scores and why they are so, as of a moment.' })
  @ApiOkResponse({ type: AccountPageView })
  async account(
    @AccountId() accountId: string,
    @Query() question: ScoresQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    await this.freshness.reach(question.after);
    const account = await this.insights.account(accountId, scoresAsked(question));
    void reply.header('etag', `"${account.revision}"`);
    return account;
  }

  @Get('timeline')
  @ApiOperation({ summary: 'What happened to an account, the newest first.' })
  @ApiOkResponse({ type: TimelinePageView })
  async timeline(
    @AccountId() accountId: string,
    @Query() question: TimelineQuestion,
  ): Promise<TimelinePage> {
    await this.freshness.reach(question.after);
    const page = await this.insights.timeline(accountId, timelineAsked(question));
    return { ...page, entries: await this.#named(page.entries) };
  }

  @Get('events/:eventId')
  @ApiOperation({ summary: 'One event of an account.' })
  @ApiOkResponse({ type: TimelineEntryView })
  async entry(
    @AccountId() accountId: string,
    @Param('eventId') eventId: string,
  ): Promise<Named<TimelineEntry>> {
    const [entry] = await this.#named([await this.insights.entry(accountId, eventId)]);
    return entry;
  }

  async #named<E extends readonly TimelineEntry[]>(
    entries: E,
  ): Promise<{ [K in keyof E]: Named<E[K]> }> {
    const names = await this.access.namesOf([...new Set(entries.map(({ actor }) => actor))]);
    const named = entries.map((entry) => ({ ...entry, actorName: names.get(entry.actor) ?? null }));
    return named as { [K in keyof E]: Named<E[K]> };
  }
}
