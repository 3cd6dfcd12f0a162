import { Controller, Get, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Only } from '#insights/lists/only';
import { FindingQuestion } from '#insights/asking/questions/finding.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { SEARCH_MAX } from '#insights/portfolio/portfolio.query';
import type { PortfolioPage, PortfolioRow } from '#insights/views';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { IsPlainText } from '../http/asked.ts';
import { Freshness } from './freshness.ts';
import { AFTER_MAX } from './parameters.ts';

const ACCOUNTS_MAX = 8;

class SearchParameters {
  @ApiProperty({
    description:
      'What somebody typed: words of names in any case, with or without accents; a number of an account, contract or order; a whole e-mail address.',
  })
  @IsPlainText()
  @MaxLength(SEARCH_MAX)
  readonly text!: string;

  @ApiPropertyOptional({ description: 'The answer waits until this `position` is in it.' })
  @IsOptional()
  @IsString()
  @MaxLength(AFTER_MAX)
  readonly after?: string;
}

class FoundView {
  @ApiProperty({ enum: ['account', 'person', 'contract', 'order'] })
  readonly kind!: 'account' | 'person' | 'contract' | 'order';

  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly accountName!: string;

  @ApiProperty({ description: 'Of the account, the person, the contract or the order.' })
  readonly id!: string;

  @ApiProperty({ description: 'A name, or the number.' })
  readonly label!: string;
}

class FoundItemsView {
  @ApiProperty({ type: [FoundView], description: 'Accounts first.' })
  readonly items!: readonly FoundView[];
}

@ApiTags('search')
@Controller('api/v1/search')
export class SearchController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: Freshness,
    private readonly seen: SeenAccounts,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Accounts, people, contracts and orders by what somebody types, as of now.',
  })
  @ApiOkResponse({ type: FoundItemsView })
  async find(
    @Query() { text, after }: SearchParameters,
    @Req() request: FastifyRequest,
  ): Promise<FoundItemsView> {
    await this.freshness.reach(after);
    if (text.trim() === '') return { items: [] };
    // Who is called so stands before accounts with that somewhere, or of a manager of that name.
    const { only } = await this.seen.narrowed(request, {});
    const seen = await this.seen.ids(request);
    const [named, searched, { items }] = await Promise.all([
      this.#accounts({ named: text }, only),
      this.#accounts({ search: text }, only),
      this.questions.execute(new FindingQuestion(text)),
    ]);
    const found = items.filter(({ accountId }) => seen === undefined || seen.has(accountId));
    const accounts = new Map([...named.rows, ...searched.rows].map((row) => [row.accountId, row]));
    return { items: [...[...accounts.values()].slice(0, ACCOUNTS_MAX).map(foundOf), ...found] };
  }

  #accounts(
    by: { readonly named: string } | { readonly search: string },
    only: Only,
  ): Promise<PortfolioPage> {
    return this.questions.execute(
      new PortfolioQuestion({
        ...by,
        only,
        sort: 'name',
        direction: 'asc',
        limit: ACCOUNTS_MAX,
      }),
    );
  }
}

const foundOf = ({ accountId, name }: PortfolioRow): FoundView => ({
  kind: 'account',
  accountId,
  accountName: name,
  id: accountId,
  label: name,
});
