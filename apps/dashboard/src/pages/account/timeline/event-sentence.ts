import { CONTACT_KINDS } from '#events/contacts/contacts.events';
import { STANCES } from '#events/people/people.events';
import { DUTY_KINDS } from '#insights/duties/duty-kinds';
import type { TimelineEntry } from '#insights/views';
import { knownPurpose, knownRole, knownSeverity } from '../../../parts/texts/names.ts';
import type { Say, TextId } from '../../../parts/texts/text.ts';
import { eventsEn } from '../../../words/events/events.words.ts';
import type { Tools } from '../../../parts/causes/because.ts';

/** What happened, as a sentence; a type this page does not know yet still says its name, as does what nobody can read. */
export function eventSentence(
  { type, data, problem }: Pick<TimelineEntry, 'type' | 'data' | 'problem'>,
  tools: Tools,
): string {
  if (problem !== null) return tools.say('timeline.unreadable', { type });
  const id = `event.${type}`;
  // Nothing changes its case: a sentence may begin with a name, or with an id.
  return Object.hasOwn(eventsEn, id)
    ? tools.say(id as TextId, valuesOf(data, tools))
    : type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

type Data = TimelineEntry['data'];

/** Every plain field of an event, and the same in the reader's words where there are any. */
function valuesOf(data: Data, tools: Tools): Readonly<Record<string, string | number>> {
  const plain = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(plain),
    ...peopleIn(data, tools),
    ...wordsIn(data, tools),
    ...figuresIn(data, tools),
  };
}

function peopleIn(data: Data, { names, formats }: Tools): Record<string, string> {
  const { stakeholderId, stakeholderIds, threatId, rival } = data;
  const people = Array.isArray(stakeholderIds) ? stakeholderIds.map(String) : [];
  return {
    people: formats.list(people.map((id) => names.person(id))),
    with: people.length === 0 ? 'nobody' : 'people',
    ...(typeof stakeholderId === 'string' ? { person: names.person(stakeholderId) } : {}),
    ...(typeof threatId === 'string' && typeof rival !== 'string'
      ? { rival: names.rival(threatId) }
      : {}),
  };
}

function wordsIn(data: Data, { say, formats }: Tools): Record<string, string> {
  const { role, roles, severity, stance, kind, reason, answered, parentId, minutes } = data;
  const knownKind = CONTACT_KINDS.find((one) => one === kind);
  const knownStance = STANCES.find((one) => one === stance);
  const required = Array.isArray(roles) ? (roles as readonly { readonly role?: unknown }[]) : [];
  return {
    by:
      data['byProfitability'] === true
        ? data['byStrategy'] === true
          ? 'both'
          : 'profitability'
        : 'strategy',
    answered: answered === false ? 'false' : 'true',
    minutes: typeof minutes === 'number' ? formats.number(minutes) : 'none',
    parentId: typeof parentId === 'string' ? parentId : 'none',
    roles: formats.list(required.map((one) => knownRole(String(one.role), say))),
    ...(typeof role === 'string' ? { role: knownRole(role, say) } : {}),
    ...(typeof severity === 'string' ? { severity: knownSeverity(severity, say) } : {}),
    ...(knownStance ? { stance: say(`stance.${knownStance}`) } : {}),
    // A choice within a text takes no hyphens.
    ...(typeof reason === 'string' ? { reason: reason.replaceAll('-', '_') } : {}),
    ...workIn(data, say),
    kind: knownKind
      ? say(`kind.${knownKind}`)
      : typeof kind === 'string'
        ? kind.replaceAll('-', '_')
        : '',
  };
}

/** What an action is for, and what was set aside. */
function workIn({ purpose, matterId }: Data, say: Say): Record<string, string> {
  const matter = typeof matterId === 'string' ? matterId.split('.', 1)[0] : undefined;
  const knownMatter = [...DUTY_KINDS, 'account' as const].find((one) => one === matter);
  return {
    ...(typeof purpose === 'string' ? { purpose: knownPurpose(purpose, say) } : {}),
    ...(matter === undefined
      ? {}
      : { matter: knownMatter ? say(`matter.${knownMatter}`) : matter }),
  };
}

function figuresIn(data: Data, { formats }: Tools): Record<string, string> {
  const { currency, startsOn, endsOn, dueOn, untilOn } = data;
  const amountMinor = data['amountMinor'] ?? data['annualValueMinor'] ?? data['annualMinor'];
  return {
    amount:
      typeof amountMinor === 'number' && typeof currency === 'string'
        ? formats.exactAmount({ amountMinor, currency })
        : '',
    ...(typeof startsOn === 'string' ? { startsOn: formats.day(startsOn) } : {}),
    ...(typeof endsOn === 'string' ? { endsOn: formats.day(endsOn) } : {}),
    ...(typeof dueOn === 'string' ? { dueOn: formats.day(dueOn) } : {}),
    ...(typeof untilOn === 'string' ? { untilOn: formats.day(untilOn) } : {}),
  };
}
