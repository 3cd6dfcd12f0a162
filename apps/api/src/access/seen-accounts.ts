import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import type { MomentQuery } from '#insights/asking/moments';
import type { Only } from '#insights/lists/only';
import { PortfolioIdsQuestion } from '#insights/asking/questions/portfolio-ids.question';
import { Visibility } from './visibility.ts';

/** Which accounts lists may show to whoever asks. */
@Injectable()
export class SeenAccounts {
  constructor(
    private readonly visibility: Visibility,
    private readonly questions: QueryBus,
  ) {}

  /** What is asked of a list, of those alone: now, or at a past moment, where those that may be seen now count. */
  async narrowed<Q extends MomentQuery>(
    request: FastifyRequest,
    asked: Q,
  ): Promise<Q & { readonly only: Only }> {
    const managerIds = this.#managerIds(request);
    if (managerIds === undefined) return { ...asked, only: undefined };
    const isAboutNow = asked.asOf === undefined && asked.knownAt === undefined;
    const only = isAboutNow
      ? { managerIds }
      : { accountIds: await this.#idsNow(managerIds), ownerIds: managerIds };
    return { ...asked, only };
  }

  /** Their ids as of now; undefined for all. */
  async ids(request: FastifyRequest): Promise<ReadonlySet<string> | undefined> {
    const managerIds = this.#managerIds(request);
    return managerIds && new Set(await this.#idsNow(managerIds));
  }

  #managerIds({ identity }: FastifyRequest): readonly string[] | undefined {
    // The guard let nobody through without one.
    const { roles = [], colleagueId = null } = identity ?? {};
    if (this.visibility.showsAllTo(roles)) return undefined;
    return colleagueId === null ? [] : [colleagueId];
  }

  async #idsNow(managerIds: readonly string[]): Promise<readonly string[]> {
    const { ids } = await this.questions.execute(
      new PortfolioIdsQuestion({ only: { managerIds } }),
    );
    return ids;
  }
}
