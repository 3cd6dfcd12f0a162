import type { MainstayEvent } from '#events/catalogue';
import {
  POLICIES,
  POLICY_IDS,
  type PolicyId,
  type PolicyValues,
} from '#events/policies/policies.events';
import type { Recorded } from '#kernel/event';
import type { Day } from '#kernel/time';
import type { PoliciesView, PolicyRow, PolicyWord } from './policies.view.ts';

/** Each rule as it holds on a day, by all that was said of it. */
export const policiesIn = (
  stream: readonly Recorded<MainstayEvent>[],
  today: Day,
): PoliciesView => ({ policies: POLICY_IDS.map((policy) => rowOf(policy, stream, today)) });

function rowOf(
  policy: PolicyId,
  stream: readonly Recorded<MainstayEvent>[],
  today: Day,
): PolicyRow {
  const history = stream.flatMap((event) => wordIn(policy, event)).reverse();
  const { byDefault, needsReason } = POLICIES[policy];
  const inForce = wordOn(history, today);
  const value = inForce?.value ?? byDefault;
  return { policy, value, since: inForce?.from ?? null, needsReason, history };
}

/** What holds of a rule from which days on, in their order. */
export function policyCourse<P extends PolicyId>(
  policy: P,
  stream: readonly Recorded<MainstayEvent>[],
): readonly { readonly from: Day; readonly value: PolicyValues[P] }[] {
  const history = stream.flatMap((event) => wordIn(policy, event)).reverse();
  const days = [...new Set(history.map(({ from }) => from))].sort();
  const { byDefault } = POLICIES[policy];
  return days.map((from) => {
    // What is said of a rule is of its kind.
    const said = wordOn(history, from)?.value as PolicyValues[P] | null | undefined;
    return { from, value: said ?? byDefault };
  });
}

/** What holds on a day: the latest beginning by then, and of several from one day what was said last. */
function wordOn(history: readonly PolicyWord[], day: Day): PolicyWord | undefined {
  const begun = history.filter(({ from }) => from <= day);
  const since = begun.reduce((latest, { from }) => (from > latest ? from : latest), '');
  return begun.find(({ from }) => from === since);
}

function wordIn(policy: string, event: Recorded<MainstayEvent>): readonly PolicyWord[] {
  if (event.type !== 'PolicySet') return [];
  const about: string = event.data.policy;
  if (about !== policy) return [];
  const { data, personal, recordedAt, meta } = event;
  const { from, value = null } = data;
  return [{ from, value, reason: personal?.reason ?? null, recordedAt, actor: meta.actor }];
}
