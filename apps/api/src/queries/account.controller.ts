import { Controller, Get, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { AccountActionsQuestion } from '#insights/asking/questions/account-actions.question';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { ChangesQuestion } from '#insights/asking/questions/changes.question';
import { CoursesQuestion } from '#insights/asking/questions/courses.question';
import { DisagreementQuestion } from '#insights/asking/questions/disagreement.question';
import { EntryQuestion } from '#insights/asking/questions/entry.question';
import { PostMortemQuestion } from '#insights/asking/questions/post-mortem.question';
import { TimelineDaysQuestion } from '#insights/asking/questions/timeline-days.question';
import { TimelineQuestion } from '#insights/asking/questions/timeline.question';
import { TIMELINE_LIMIT_MAX, type TimelineQuery } from '#insights/timeline/timelines';
import { ThingsQuestion } from '#insights/asking/questions/things.question';
import type {
  AccountActions,
  AccountView,
  Changes,
  Courses,
  Disagreement,
  PostMortem,
  ThingsPage,
  TimelineDays,
  TimelineEntry,
  TimelinePage,
} from '#insights/views';
import { contentTag } from '../http/entity-tags.ts';
import { Version } from '../system/version.ts';
import { AccountActionsView } from './actions.views.ts';
import { AccountId } from './account-id.ts';
import { AccountPageView } from './account.views.ts';
import { ChangesView } from './changes.views.ts';
import { CoursesView } from './courses.views.ts';
import { DisagreementView } from './disagreement.views.ts';
import { csvAnswer, CsvRoute } from './csv/csv-answer.ts';
import { timelineTable } from './csv/timeline.csv.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import {
  ChangeParameters,
  MomentParameters,
  scoresAsked,
  ScoreParameters,
  sinceAsked,
} from './parameters.ts';
import { PostMortemView } from './post-mortem.views.ts';
import { thingsAsked, ThingsParameters } from './things.parameters.ts';
import { ThingsPageView } from './things.views.ts';
import { timelineAsked, TimelineParameters } from './timeline.parameters.ts';
import { TimelineDaysView, TimelineEntryView, TimelinePageView } from './timeline.views.ts';

/** Events name their actor by an id that says nothing; people are shown a name where there is one. */
interface Named extends Omit<TimelineEntry, 'amendedBy'>, ActorNamed {
  readonly amendedBy: (NonNullable<TimelineEntry['amendedBy']> & ActorNamed) | null;
}

interface NamedPage extends Omit<TimelinePage, 'entries'> {
  readonly entries: readonly Named[];
}

interface ActorNamed {
  readonly actorName: string | null;
}

@ApiTags('accounts')
@Controller('api/v1/accounts/:accountId')
export class AccountQueriesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: Freshness,
    private readonly access: Access,
    private readonly version: Version,
    private readonly heavy: HeavyQuestions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One account with its scores and why they are so, as of a moment.' })
  @ApiOkResponse({ type: AccountPageView })
  async account(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ScoreParameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    await this.freshness.reach(parameters.after);
    const account = await this.#withNames(
      await this.questions.execute(new AccountQuestion(accountId, scoresAsked(parameters))),
    );
    void reply.header('etag', this.#tagOf(account));
    return account;
  }

  @Get('courses')
  @ApiOperation({ summary: 'How the scores of an account went over a year, and go on.' })
  @ApiOkResponse({ type: CoursesView })
  async courses(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ScoreParameters,
  ): Promise<Courses> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new CoursesQuestion(accountId, scoresAsked(parameters)));
  }

  @Get('changes')
  @ApiOperation({
    summary: 'Why the scores of an account changed since an earlier moment: causes that add up.',
  })
  @ApiOkResponse({ type: ChangesView })
  async changes(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ChangeParameters,
  ): Promise<Changes> {
    await this.freshness.reach(parameters.after);
    const question = new ChangesQuestion(
      accountId,
      scoresAsked(parameters),
      sinceAsked(parameters),
    );
    return this.questions.execute(question);
  }

  @Get('disagreement')
  @ApiOperation({
    summary:
      "Whether an account's behaviour, commercial signals and people's stated view disagree.",
    description: 'How it looks from each of three sides, since when, and by which events.',
  })
  @ApiOkResponse({ type: DisagreementView })
  async disagreement(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ScoreParameters,
  ): Promise<Disagreement> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new DisagreementQuestion(accountId, scoresAsked(parameters)));
  }

  @Get('post-mortem')
  @ApiOperation({
    summary: 'What models would have said before an account was lost, and what was known when.',
    description:
      'When each model would have warned, what was logged in the year before and how much it weighed, and which facts were learned late. It tells what was seen, not why the customer left. Refused with 422 `not-lost` while the account is not lost.',
  })
  @ApiOkResponse({ type: PostMortemView })
  async postMortem(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ScoreParameters,
    @Req() request: FastifyRequest,
  ): Promise<PostMortem> {
    await this.freshness.reach(parameters.after);
    return this.heavy.ask(new PostMortemQuestion(accountId, scoresAsked(parameters)), request);
  }

  @Get('timeline')
  @ApiOperation({ summary: 'What happened to an account, the newest first.' })
  @ApiOkResponse({ type: TimelinePageView })
  async timeline(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: TimelineParameters,
  ): Promise<NamedPage> {
    await this.freshness.reach(parameters.after);
    return this.#timelinePage(accountId, timelineAsked(parameters));
  }

  @CsvRoute('timeline/csv', 'All that happened to an account, as a file for spreadsheets.')
  async timelineCsv(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: TimelineParameters,
  ): Promise<StreamableFile> {
    await this.freshness.reach(parameters.after);
    const asked = timelineAsked(parameters);
    return csvAnswer(
      'timeline',
      TIMELINE_LIMIT_MAX,
      (page) => this.#timelinePage(accountId, { ...asked, ...page }),
      () => timelineTable,
    );
  }

  @Get('timeline/days')
  @ApiOperation({ summary: 'How many events of an account there are of each day.' })
  @ApiOkResponse({ type: TimelineDaysView })
  async timelineDays(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: TimelineParameters,
  ): Promise<TimelineDays> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new TimelineDaysQuestion(accountId, timelineAsked(parameters)));
  }

  @Get('things')
  @ApiOperation({ summary: 'What an account has of a kind: its orders, contracts, threats …' })
  @ApiOkResponse({ type: ThingsPageView })
  async things(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) parameters: ThingsParameters,
  ): Promise<ThingsPage> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new ThingsQuestion(accountId, thingsAsked(parameters)));
  }

  @Get('actions')
  @ApiOperation({ summary: 'What is, and was, agreed to be done for an account.' })
  @ApiOkResponse({ type: AccountActionsView })
  async actions(
    @AccountId() accountId: string,
    @Query(KnownAtPipe) { after, asOf, knownAt }: MomentParameters,
  ): Promise<AccountActions> {
    await this.freshness.reach(after);
    return this.questions.execute(new AccountActionsQuestion(accountId, { asOf, knownAt }));
  }

  @Get('events/:eventId')
  @ApiOperation({ summary: 'One event of an account.' })
  @ApiOkResponse({ type: TimelineEntryView })
  async entry(@AccountId() accountId: string, @Param('eventId') eventId: string): Promise<Named> {
    const found = await this.questions.execute(new EntryQuestion(accountId, eventId));
    const [entry] = await this.#named([found]);
    // One in, one out.
    return entry as Named;
  }

  /** Begins with the revision, for If-Match; what follows changes with the day, the horizon, models and the program. */
  #tagOf({ position: _everyEventMovesIt, ...account }: AccountView): string {
    return `"${account.revision}-${contentTag(this.version.text, JSON.stringify(account))}"`;
  }

  /** Colleagues are known to the log by an id; those who sign in, or are linked to it, have a name. */
  async #withNames(account: AccountView): Promise<AccountView> {
    const { colleagues } = account;
    const [actors, linked] = await Promise.all([
      this.access.namesOf(colleagues.map(({ colleagueId }) => colleagueId)),
      this.access.colleagues(),
    ]);
    const names = new Map([
      ...actors,
      ...linked.map((one) => [one.colleagueId, one.name] as const),
    ]);
    return {
      ...account,
      colleagues: colleagues.map((one) => ({
        ...one,
        name: names.get(one.colleagueId) ?? null,
      })),
    };
  }

  async #timelinePage(accountId: string, asked: TimelineQuery): Promise<NamedPage> {
    const page = await this.questions.execute(new TimelineQuestion(accountId, asked));
    return { ...page, entries: await this.#named(page.entries) };
  }

  async #named(entries: readonly TimelineEntry[]): Promise<readonly Named[]> {
    const ids = entries.flatMap(({ actor, amendedBy }) =>
      amendedBy ? [actor, amendedBy.actor] : [actor],
    );
    const names = await this.access.namesOf([...new Set(ids)]);
    const nameOf = (actor: string): ActorNamed => ({ actorName: names.get(actor) ?? null });
    return entries.map(({ amendedBy, ...entry }) => ({
      ...entry,
      ...nameOf(entry.actor),
      amendedBy: amendedBy && { ...amendedBy, ...nameOf(amendedBy.actor) },
    }));
  }
}
