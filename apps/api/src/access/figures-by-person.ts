import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { ReadLog } from '#access/read-log';
import { PoliciesQuestion } from '#insights/asking/questions/policies.question';
import { ruleIn } from '#insights/policies/rule-in';
import { colleagueOf } from './colleague-of.ts';
import { perPersonReportsOff } from './refused.ts';

/** What filters say for accounts that nobody manages. */
const NOBODY = 'none';

/** Stands in a noted route before whose figures were read. */
const OF = '?of=';

const EACH = ['each'] as const;

/** Whether figures by person are shown to others than that person: the rule `per-person-reports` in force today. */
export async function perPersonReportsAreOn(questions: QueryBus): Promise<boolean> {
  return ruleIn(await questions.execute(new PoliciesQuestion()), 'per-person-reports').value
    .enabled;
}

/** What can show how somebody performs, which others are shown only where the rule says so; whoever reads it then is noted. */
@Injectable()
export class FiguresByPerson {
  constructor(
    private readonly questions: QueryBus,
    private readonly reads: ReadLog,
  ) {}

  areShown(): Promise<boolean> {
    return perPersonReportsAreOn(this.questions);
  }

  /** Figures of some colleagues are asked for, or of each of them. @throws Rejection `per-person-reports-off` */
  async pass(request: FastifyRequest, whose: readonly string[] | 'each'): Promise<void> {
    if (!(await this.mayBeShown(request, whose))) throw perPersonReportsOff();
  }

  /** The same where the rest of the answer stays open; noted as well. */
  async mayBeShown(request: FastifyRequest, whose: readonly string[] | 'each'): Promise<boolean> {
    const own = colleagueOf(request.identity);
    const others = whose === 'each' ? EACH : whose.filter((id) => id !== own && id !== NOBODY);
    if (others.length === 0) return true;
    if (!(await this.areShown())) return false;
    this.#note(request, others);
    return true;
  }

  /** Leaves out whose something is, but of whoever asks, where such figures are not shown. */
  async unnaming(request: FastifyRequest): Promise<(id: string | null) => string | null> {
    if (await this.areShown()) {
      this.#note(request, EACH);
      return (id) => id;
    }
    const own = colleagueOf(request.identity);
    return (id) => (id === own ? id : null);
  }

  #note({ method, routeOptions, identity }: FastifyRequest, others: readonly string[]): void {
    const route = `${method} ${routeOptions.url ?? ''}${OF}${others.join(',')}`;
    if (identity) this.reads.note(identity.actor.id, route, null);
  }
}
