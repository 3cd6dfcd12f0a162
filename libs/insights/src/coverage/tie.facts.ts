import { joined } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';
import { WEIGHTS, type Sides } from './interaction.ts';
import { added, lifted, less, noSums, type Sums } from './sums.ts';

/** As many of the newest interactions of a tie are kept one by one; of older ones only the sums are. */
export const INTERACTIONS_MAX = 20;
/** As many colleagues of ours who met a stakeholder alone are told apart; the longest silent one goes first. */
export const CARRIERS_MAX = 6;

/** One interaction with one stakeholder, by the id of its event. */
export interface Interaction {
  readonly id: string;
  readonly on: number;
  readonly weight: number;
  readonly sides: Sides;
  readonly origin: Evidence['origin'];
  /** The colleague of ours who alone took part; null when several did or none is named. */
  readonly by: string | null;
  /** The reply that made it count on both sides. */
  readonly replyId?: string;
}

/** What one colleague of ours carries of a tie alone: it goes when the colleague goes. */
interface Carrier extends Sums {
  readonly colleagueId: string;
}

/** What a tie remembers of its interactions. Bounded, and enough for the tie of any later day. */
export interface TieFacts extends Sums {
  readonly interactions: number;
  readonly origin: Evidence['origin'];
  /** The day of the last contact, replies included. */
  readonly lastContactOn: number | null;
  /** Newest first. */
  readonly recent: readonly Interaction[];
  /** Longest silent last. */
  readonly carriers: readonly Carrier[];
}

export const noTie: TieFacts = {
  ...noSums,
  interactions: 0,
  origin: 'none',
  lastContactOn: null,
  recent: [],
  carriers: [],
};

/** A tie with one more interaction, the newest. */
export function withInteraction(tie: TieFacts, interaction: Interaction): TieFacts {
  const { on, fast, slow, in: incoming, out } = added(tie, interaction.on, interaction);
  return {
    on,
    fast,
    slow,
    in: incoming,
    out,
    interactions: tie.interactions + 1,
    origin: joined(tie.origin, interaction.origin),
    lastContactOn: interaction.on,
    recent: newestFirst(interaction, tie.recent),
    carriers:
      interaction.by === null
        ? tie.carriers
        : withCarrier(tie.carriers, interaction.by, interaction),
  };
}

/**
 * A tie in which an earlier interaction was answered: from now on it weighs 1 and counts on both sides, and
 * the reply is not counted again. Undefined when the reply counts by itself: it names an event that is not
 * among the newest kept of this tie, or one that came from them.
 */
export function withReply(
  tie: TieFacts,
  answeredId: string,
  reply: { readonly id: string; readonly on: number },
): TieFacts | undefined {
  const answered = tie.recent.find(({ id }) => id === answeredId);
  if (!answered || answered.sides === 'in') return undefined;
  if (answered.sides === 'both') return { ...tie, lastContactOn: reply.on };
  const carriers = tie.carriers.map((carrier) =>
    carrier.colleagueId === answered.by ? { ...carrier, ...lifted(carrier, answered) } : carrier,
  );
  return {
    ...tie,
    ...lifted(tie, answered),
    lastContactOn: reply.on,
    recent: tie.recent.map((one) => (one === answered ? withReplyOf(one, reply.id) : one)),
    carriers,
  };
}

/** The sums of a tie without what a colleague of ours carries of it alone. */
export function withoutColleague(tie: TieFacts, colleagueId: string): Sums {
  const carrier = tie.carriers.find((one) => one.colleagueId === colleagueId);
  return carrier ? less(tie, carrier) : tie;
}

const withReplyOf = (interaction: Interaction, replyId: string): Interaction => ({
  ...interaction,
  weight: WEIGHTS.answeredMessage,
  sides: 'both',
  replyId,
});

const newestFirst = (
  newest: Interaction,
  others: readonly Interaction[],
): readonly Interaction[] =>
  others.length < INTERACTIONS_MAX
    ? [newest, ...others]
    : [newest, ...others.slice(0, INTERACTIONS_MAX - 1)];

function withCarrier(
  carriers: readonly Carrier[],
  colleagueId: string,
  interaction: Interaction,
): readonly Carrier[] {
  const known = carriers.find((carrier) => carrier.colleagueId === colleagueId);
  const { on, fast, slow, in: incoming, out } = added(known ?? noSums, interaction.on, interaction);
  const carrier: Carrier = { colleagueId, on, fast, slow, in: incoming, out };
  const others = known ? carriers.filter((other) => other !== known) : carriers;
  return [carrier, ...others.slice(0, CARRIERS_MAX - 1)];
}
