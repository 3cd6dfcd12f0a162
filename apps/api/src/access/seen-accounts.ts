import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import type { Only } from '#insights/lists/only';
import { PortfolioIdsQuestion } from '#insights/asking/questions/portfolio-ids.question';
import { seesAll } from './reach.ts';
import { Visibility } from './visibility.ts';

/** Which accounts lists may show to whoever asks. */
@Injectable()
export class SeenAccounts {
  constructor(
    private readonly visibility: Visibility,
    private readonly questions: QueryBus,
  ) {}

  /** Of a list of now, or of a past moment, where those that may be seen now count. */
  async of(
    request: FastifyRequest,
    {
      asOf,
      knownAt,
    }: { readonly asOf?: string | undefined; readonly knownAt?: string | undefined },
  ): Promise<Only> {
    const managerIds = this.#managerIds(request);
    if (managerIds === undefined) return undefined;
    return asOf === undefined && knownAt === undefined
      ? { managerIds }
      : { accountIds: await this.#idsNow(managerIds) };
  }

  /** Their ids as of now; undefined for all. */
  async ids(request: FastifyRequest): Promise<ReadonlySet<string> | undefined> {
    const managerIds = this.#managerIds(request);
    return managerIds && new Set(await this.#idsNow(managerIds));
  }

  #managerIds({ identity }: FastifyRequest): readonly string[] | undefined {
    // The guard let nobody through without one.
    const { roles = [], colleagueId = null } = identity ?? {};
    if (this.visibility.isAll || seesAll(roles)) return undefined;
    return colleagueId === null ? [] : [colleagueId];
  }

  async #idsNow(managerIds: readonly string[]): Promise<readonly string[]> {
    const { ids } = await this.questions.execute(
      new PortfolioIdsQuestion({ only: { managerIds } }),
    );
    return ids;
  }
}
