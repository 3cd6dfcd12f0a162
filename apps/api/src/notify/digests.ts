import type { QueryBus } from '@nestjs/cqrs';
import type { AccessStore } from '#access/access-store';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import type { TodayView } from '#insights/views';
import type { Message } from '#notify/message';
import { digestMessage } from '#notify/telling/digests';
import { perPersonReportsAreOn } from '../access/figures-by-person.ts';
import type { Visibility } from '../access/visibility.ts';
import type { Ledger } from '../stores/ledger.ts';

/** The day of every colleague who is let in, in ids and figures, from the same question as the page. */
export class Digests {
  constructor(
    private readonly access: AccessStore,
    private readonly visibility: Visibility,
    private readonly questions: QueryBus,
    private readonly ledger: Ledger,
  ) {}

  async of(atMs: number): Promise<readonly Message[]> {
    // Whoever a webhook tells is somebody else.
    if (!(await perPersonReportsAreOn(this.questions))) return [];
    const messages = new Map<string, Message>();
    for (const { grant } of await this.access.granted()) {
      const { colleagueId, roles } = grant;
      if (colleagueId === null) continue;
      const only = this.visibility.showsAllTo(roles) ? undefined : { managerIds: [colleagueId] };
      const day = await this.questions.execute(new TodayQuestion({ ownerId: colleagueId, only }));
      messages.set(colleagueId, this.#messageOf(colleagueId, day, atMs));
    }
    return [...messages.values()];
  }

  #messageOf(colleagueId: string, day: TodayView, atMs: number): Message {
    const { on, due, dueTotal, atStake, atStakeTotal, notToBeForgotten } = day;
    const digest = {
      colleagueId,
      on,
      dueTotal,
      due: due.map(({ accountId, matterId, kind, dueOn, lateDays, stake }) => ({
        accountId,
        matterId,
        kind,
        dueOn,
        lateDays,
        stake,
      })),
      atStakeTotal,
      atStake: atStake.map(({ accountId, churnRisk, churnRiskBand, stake, causes }) => ({
        accountId,
        churnRisk,
        churnRiskBand,
        stake,
        causes: causes.map(({ code }) => code),
      })),
      notToBeForgotten: notToBeForgotten.map(({ accountId, neglectedOn, twoSidedOn }) => ({
        accountId,
        neglectedOn,
        twoSidedOn,
      })),
    };
    return digestMessage(digest, this.ledger.ledgerId, atMs);
  }
}
