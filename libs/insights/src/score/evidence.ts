import type { Origin } from '#kernel/event';
import type { Evidence } from './score.view.ts';

/** As many of the newest events as a contribution names; the timeline lists the rest. */
export const EVIDENCE_MAX = 20;

export const noEvidence: Evidence = { eventIds: [], count: 0, types: [], origin: 'none' };

/** What evidence needs to know of an event. */
interface Source {
  readonly id: string;
  readonly type: string;
  readonly meta: { readonly origin: Origin };
}

/** Evidence with one more event, the newest; ids stand newest first, so facts may hold this as it is. */
export function withEvent(evidence: Evidence, { id, type, meta }: Source): Evidence {
  const { eventIds, count, types, origin } = evidence;
  return {
    // This runs at every order: `toSpliced` copies about twice as fast as spreading does.
    eventIds: (count < EVIDENCE_MAX ? eventIds : eventIds.slice(0, -1)).toSpliced(0, 0, id),
    count: count + 1,
    types: types.includes(type) ? types : [...types, type].sort(),
    origin: joined(origin, originOf(meta.origin)),
  };
}

/** The evidence of one event alone. */
export const evidenceOf = ({ id, type, meta }: Source): Evidence => ({
  eventIds: [id],
  count: 1,
  types: [type],
  origin: originOf(meta.origin),
});

/** One evidence of several that name different events, the one with the newest events first. */
export const mergedEvidence = (all: readonly Evidence[]): Evidence => ({
  eventIds: all.flatMap(({ eventIds }) => eventIds).slice(0, EVIDENCE_MAX),
  count: all.reduce((count, evidence) => count + evidence.count, 0),
  types: [...new Set(all.flatMap(({ types }) => types))].sort(),
  origin: all.reduce<Evidence['origin']>(
    (origin, evidence) => joined(origin, evidence.origin),
    'none',
  ),
});

/** What a person typed is self-reported; a program or a file it came from is a record of its own. */
export const originOf = (origin: Origin): Evidence['origin'] =>
  origin === 'entered' ? 'self-reported' : 'captured';

export const joined = (one: Evidence['origin'], other: Evidence['origin']): Evidence['origin'] =>
  one === other || other === 'none' ? one : one === 'none' ? other : 'mixed';
