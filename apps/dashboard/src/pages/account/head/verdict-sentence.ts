import { churnMeaning } from '#insights/score/churn-meaning';
import type { AccountView } from '#insights/views';
import { figuresOf, type Tools } from '../../../parts/causes/because.ts';
import { unsureBands } from '../../../parts/marks/unsure-bands.ts';
import type { Verdict } from './verdict.ts';

/** A verdict as one sentence. */
export function verdictSentence(verdict: Verdict, account: AccountView, tools: Tools): string {
  const { say, formats } = tools;
  const { stakeholders, scores, asOf } = account;
  switch (verdict.says) {
    case 'risk': {
      const risk = scores.find(({ name }) => name === 'churnRisk');
      const bands = unsureBands(risk?.certainty, say);
      if (bands !== undefined) return unsureSentence(verdict, bands, tools);
      return say(`verdict.risk.${verdict.reason}`, {
        ...figuresOf(verdict.cause.params, tools),
        chance: formats.score('churnRisk', risk?.value ?? 0),
        meaning: (risk && churnMeaning(risk)) ?? 'none',
      });
    }
    case 'weak':
    case 'slipping': {
      const { name, value, nextWorseOn } = verdict.score;
      return say(`verdict.${verdict.says}.${name}`, {
        value: formats.score(name, value ?? 0),
        day: nextWorseOn === null ? '' : formats.day(nextWorseOn),
        away: nextWorseOn === null ? '' : formats.away(nextWorseOn, asOf),
      });
    }
    case 'prospect':
      return say('verdict.prospect', {
        people: stakeholders.filter(({ departedOn }) => departedOn === null).length,
      });
    case 'lost':
      return lossSentence(account, tools);
    case 'problem':
    case 'early':
    case 'unknown':
    case 'well':
      return say(`verdict.${verdict.says}`);
  }
}

/** Since when, and to whom where that was said. */
function lossSentence({ lost, asOf }: AccountView, { say, formats }: Tools): string {
  if (lost === null) return say('verdict.lost');
  return say(lost.rival === null ? 'verdict.lostOn' : 'verdict.lostTo', {
    day: formats.day(lost.on),
    away: formats.away(lost.on, asOf),
    rival: lost.rival ?? '',
  });
}

/** Where nothing tells how likely it is, what is told is the silence, or a signal with the bands that risk may be in. */
function unsureSentence(
  { reason, cause }: Extract<Verdict, { says: 'risk' }>,
  bands: string,
  tools: Tools,
): string {
  const figures = figuresOf(cause.params, tools);
  switch (reason) {
    case 'threat':
    case 'key-person-left':
    case 'coverage-low':
    case 'cadence-missed':
      return tools.say(`verdict.unsure.${reason}`, { ...figures, bands });
    // Contracts have a level of their own, so that what is left is the rhythm.
    case 'renewal-due':
    case 'renewal-passed':
    case 'contract-terminated':
    case 'rhythm':
      return tools.say('verdict.silent', figures);
  }
}
