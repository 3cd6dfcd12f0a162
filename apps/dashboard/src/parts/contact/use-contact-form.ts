import { useRef, useState } from 'react';
import { NOTE_MAX } from '#commands/forms/fields';
import type { ContactKind, Direction } from '#events/contacts/contacts.events';
import type { AccountView } from '#insights/views';
import { accountPart, isIdentifier } from '#kernel/identifier';
import { isDay, type Day } from '#kernel/time';
import { post } from '../../client/api.ts';
import { newKey } from '../../client/idempotency-key.ts';
import { Problem } from '../../client/problem.ts';
import { useSession, useSystem } from '../../client/system.ts';
import { useRefreshAccount } from '../../client/use-account.ts';
import { useRefusals, type Refusals } from '../texts/refusal.ts';
import { useSay, type Say } from '../texts/text.ts';

/** What the form holds. */
interface ContactValues {
  readonly stakeholderIds: readonly string[];
  readonly kind: ContactKind;
  readonly direction: Direction;
  readonly occurredOn: Day;
  readonly note: string;
  readonly unanswered: boolean;
}

export type ContactField = Exclude<keyof ContactValues, 'unanswered'>;
type ContactErrors = Readonly<Partial<Record<ContactField, string>>>;

interface Outcome {
  readonly failed: boolean;
  readonly text: string;
}

/** Holds a contact until the server has it; what failed stays written and may be sent again without harm. */
export function useContactForm(account: AccountView, onDone?: () => void) {
  const say = useSay();
  const { today } = useSystem();
  const { actor } = useSession();
  const refresh = useRefreshAccount(account.accountId);
  const [values, setValues] = useState<ContactValues>(() => emptyContact(account, today));
  const [errors, setErrors] = useState<ContactErrors>({});
  const refusals = useRefusals();
  const [outcome, setOutcome] = useState<Outcome>();
  const [sending, setSending] = useState(false);
  const sent = useRef({ body: '', key: '' });

  const set = (change: Partial<ContactValues>) => {
    setValues((before) => ({ ...before, ...change }));
    setOutcome(undefined);
    const mended = Object.keys(change);
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !mended.includes(field))),
    );
  };
  const send = async () => {
    const wrong = errorsOf(values, today, say);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || sending) return;
    const body = bodyOf(values, actor);
    const written = JSON.stringify(body);
    // The same contact keeps its key, so that sending it twice records it once.
    if (sent.current.body !== written) sent.current = { body: written, key: newKey() };
    setSending(true);
    try {
      const path = `accounts/${accountPart(account.accountId)}/contacts`;
      const { position } = await post<{ position: string }>(path, body, sent.current.key);
      sent.current = { body: '', key: '' };
      setValues(emptyContact(account, today));
      setOutcome({
        failed: false,
        text: say('contact.done', { what: say(`kind.${values.kind}`) }),
      });
      await refresh(position);
      onDone?.();
    } catch (error) {
      setErrors(error instanceof Problem ? refusals.faults(error) : {});
      setOutcome({ failed: true, text: failureOf(error, say, refusals) });
    } finally {
      setSending(false);
    }
  };
  return { values, set, errors, send, sending, outcome };
}

const emptyContact = (account: AccountView, today: Day): ContactValues => ({
  stakeholderIds: closest(account),
  kind: 'call',
  direction: 'outbound',
  occurredOn: today,
  note: '',
  unanswered: false,
});

/** Whoever is met most often is met most likely. */
function closest({ stakeholders }: AccountView): readonly string[] {
  const [first] = stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .sort((one, other) => other.tie - one.tie);
  return first ? [first.stakeholderId] : [];
}

const bodyOf = ({ unanswered, note, ...rest }: ContactValues, actor: string) => ({
  ...rest,
  ...(unanswered && rest.direction === 'outbound' ? { answered: false } : {}),
  ...(note.trim() === '' ? {} : { note: note.trim() }),
  ...(isIdentifier(actor) ? { colleagueIds: [actor] } : {}),
});

function errorsOf({ occurredOn, note }: ContactValues, today: Day, say: Say): ContactErrors {
  return {
    ...(isDay(occurredOn)
      ? occurredOn > today
        ? { occurredOn: say('contact.future') }
        : {}
      : { occurredOn: say('contact.noDay') }),
    ...(note.trim().length > NOTE_MAX ? { note: say('contact.noteLong', { max: NOTE_MAX }) } : {}),
  };
}

const failureOf = (error: unknown, say: Say, { refusal }: Refusals): string =>
  error instanceof Problem
    ? say('contact.failed', { said: refusal(error) })
    : say('contact.unreachable');
