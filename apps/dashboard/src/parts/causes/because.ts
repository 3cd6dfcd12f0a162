import type { Contribution } from '#insights/views';
import type { Formats } from '../texts/formats.ts';
import { knownRole, knownSeverity, type Names } from '../texts/names.ts';
import type { Say, TextId, Values } from '../texts/text.ts';
import { becauseEn } from './because.en.ts';

/** What a sentence is made with. */
export interface Tools {
  readonly say: Say;
  readonly formats: Formats;
  readonly names: Names;
  /** How far ahead churn risk looks. */
  readonly horizonDays: number;
}

/** The cause of a contribution as a sentence; a code this page does not know yet still says what it is. */
export function becauseOf({ code, params }: Contribution, tools: Tools): string {
  const id = `because.${code}`;
  if (Object.hasOwn(becauseEn, id)) return tools.say(id as TextId, figuresOf(params, tools));
  const figures = Object.entries(params)
    .map(([name, value]) => `${words(name)} ${String(value)}`)
    .join(', ');
  const cause = capital(words(code));
  return figures === ''
    ? tools.say('because.unknown', { cause })
    : tools.say('because.unknownWith', { cause, figures });
}

/** The figures of a contribution, and names, amounts and days in the reader's words. */
export function figuresOf(
  params: Contribution['params'],
  { say, formats, names, horizonDays }: Tools,
): Values {
  const values: Record<string, string | number> = { ...params, horizonDays };
  const { role, roles, severity, stakeholderId, threatId, probability, currency } = params;
  const { coverage, stakeholderIds, people } = params;
  if (typeof role === 'string') values['role'] = knownRole(role, say);
  if (typeof roles === 'string') {
    values['roles'] = roles
      .split(', ')
      .map((one) => knownRole(one, say))
      .join(', ');
  }
  if (typeof severity === 'string') values['severity'] = knownSeverity(severity, say);
  if (typeof stakeholderId === 'string') values['person'] = names.person(stakeholderId);
  if (typeof stakeholderIds === 'string') {
    const named = stakeholderIds.split(', ').map((id) => names.person(id));
    const others = Number(people) - named.length;
    values['persons'] = formats.list([
      ...named,
      ...(others > 0 ? [say('because.others', { count: others })] : []),
    ]);
  }
  if (typeof threatId === 'string') values['rival'] = names.rival(threatId);
  if (typeof probability === 'number') values['chance'] = formats.chance(probability);
  if (typeof coverage === 'number') values['coverage'] = formats.score('coverage', coverage, 1);
  for (const name of ['endsOn', 'decisionOn']) {
    const day = params[name];
    if (typeof day === 'string') values[name] = formats.day(day);
  }
  for (const name of ['revenue', 'annual']) {
    const amountMinor = params[`${name}Minor`];
    if (typeof amountMinor === 'number' && typeof currency === 'string') {
      values[name] = formats.amount({ amountMinor, currency });
    }
  }
  return values;
}

/** `key-person-left` and `silentDays` as words. */
const words = (name: string): string =>
  name
    .replaceAll('-', ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
