type Json = Readonly<Record<string, unknown>>;

const LINES = ['loyalty', 'churnRisk', 'coverage'] as const;

/**
 * What a release answered, as scores are judged since 0.1.0: one that is too early to say has no band and sorts last,
 * and no day on which it gets worse; a prospect has no loyalty, a lost account no key mark and nothing ahead of it. All
 * else, the values of the scores among it, stays what it was.
 */
export function asJudgedSince(then: Json, now: Json): Json {
  return {
    ...then,
    ...part(then, now, 'rows', (rows, known) => pairs(rows, known, 'accountId', rowSince)),
    ...part(then, now, 'items', (items, known) => pairs(items, known, 'accountId', lineSince)),
    ...part(then, now, 'scores', (scores, known) => pairs(scores, known, 'name', scoreSince)),
    ...part(then, now, 'sparkline', (line, known) => lineSince(line as Json, known as Json)),
    ...part(then, now, 'totals', (totals, known) => totalsSince(totals as Json, known as Json)),
    ...(now['status'] === 'lost' ? { key: null } : {}),
  };
}

function part(
  then: Json,
  now: Json,
  name: string,
  since: (then: readonly Json[] | Json, now: readonly Json[] | Json) => unknown,
): Json {
  return then[name] ? { [name]: since(then[name] as Json, now[name] as Json) } : {};
}

function pairs(
  then: readonly Json[] | Json,
  now: readonly Json[] | Json,
  id: string,
  since: (then: Json, now: Json) => Json,
): readonly Json[] {
  const known = new Map((now as readonly Json[]).map((one) => [one[id], one]));
  return (then as readonly Json[]).map((one) => since(one, known.get(one[id]) ?? {}));
}

function rowSince(then: Json, now: Json): Json {
  const early = Object.keys(now['tooEarly'] ?? {});
  const isLost = now['status'] === 'lost';
  const { nextWorseOn, nextWorseScore } = now;
  return {
    ...then,
    ...Object.fromEntries(early.map((name) => [`${name}Band`, null])),
    ...(early.length > 0 || isLost ? { nextWorseOn, nextWorseScore } : {}),
    ...(isLost ? { key: false } : {}),
    ...(now['status'] === 'prospect' ? { loyalty: null, loyaltyBand: null } : {}),
  };
}

/** Without a calibration churn risk is what it was, by a model that can be calibrated further and so has another name. */
const scoreSince = (then: Json, now: Json): Json => ({
  ...then,
  ...(now['name'] === 'churnRisk' ? { model: now['model'] } : {}),
  ...(now['state'] === 'judged' ? {} : { band: null, nextWorseOn: null }),
});

/** Each account stands somewhere still. */
function totalsSince(then: Json, now: Json): Json {
  const [before, since] = [then, now].map(({ byBand }) => byBand as Readonly<Record<string, Json>>);
  for (const name of LINES) expect(sum(since?.[name])).toBe(sum(before?.[name]));
  return { ...then, byBand: since };
}

const sum = (counts: Json = {}): number =>
  Object.values(counts).reduce<number>((all, count) => all + Number(count), 0);

/** A gap where it was too early to say. */
const lineSince = (then: Json, now: Json): Json => ({
  ...then,
  ...Object.fromEntries(
    LINES.map((name) => {
      const values = now[name] as readonly (number | null)[];
      return [name, (then[name] as readonly (number | null)[]).map((one, at) => values[at] && one)];
    }),
  ),
});
