import { Button } from '@mantine/core';
import { useId } from 'react';
import { CONTACT_KINDS, DIRECTIONS } from '#events/contacts/contacts.events';
import type { AccountView } from '#insights/views';
import { useSystem } from '../../client/system.ts';
import { namesOf } from '../texts/names.ts';
import { useSay, type TextId } from '../texts/text.ts';
import { ParticipantsField } from './participants-field.tsx';
import { useContactForm, type ContactField } from './use-contact-form.ts';
import css from './contact-form.module.css';

export const CONTACT_NOTE_ID = 'contact-note';

interface Props {
  readonly account: AccountView;
  /** The note of the page's own form is reached by a key; a dialog has its own. */
  readonly noteId?: string;
  readonly onDone?: () => void;
}

/** A contact in one line: who, kind, when, a note; today and me filled in. */
export function ContactForm({ account, noteId, onDone }: Props) {
  const say = useSay();
  const id = useId();
  const { today } = useSystem();
  const { values, set, errors, send, sending, outcome } = useContactForm(account, onDone);
  const people = account.stakeholders.filter(({ departedOn }) => departedOn === null);
  const names = namesOf(account, say);
  const described = (field: ContactField) =>
    errors[field] === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id + field };
  return (
    <form
      className={css['form']}
      noValidate
      onKeyDown={({ key, target }) => {
        // Back to the page, where keys mean something again.
        if (key === 'Escape' && target instanceof HTMLElement) target.blur();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={css['fields']}>
        <ParticipantsField
          people={people.map(({ stakeholderId }) => [stakeholderId, names.person(stakeholderId)])}
          chosen={values.stakeholderIds}
          onChange={(stakeholderIds) => set({ stakeholderIds })}
        />
        <select
          aria-label={say('contact.kind')}
          value={values.kind}
          onChange={({ target }) => set({ kind: wordOf(CONTACT_KINDS, target.value) })}
          {...described('kind')}
        >
          {CONTACT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind.${kind}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={say('contact.direction')}
          value={values.direction}
          onChange={({ target }) => set({ direction: wordOf(DIRECTIONS, target.value) })}
          {...described('direction')}
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {say(`direction.${direction}`)}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={say('contact.when')}
          max={today}
          value={values.occurredOn}
          onChange={({ target }) => set({ occurredOn: target.value })}
          {...described('occurredOn')}
        />
        <input
          type="text"
          id={noteId}
          // In a dialog nobody was writing elsewhere; on the page the reader comes to read.
          autoFocus={noteId === undefined}
          className={css['note']}
          aria-label={say('contact.note')}
          placeholder={say('contact.notePlaceholder')}
          autoComplete="off"
          value={values.note}
          onChange={({ target }) => set({ note: target.value })}
          {...described('note')}
        />
        <label className={css['check']}>
          <input
            type="checkbox"
            checked={values.unanswered}
            disabled={values.direction === 'inbound'}
            onChange={({ target }) => set({ unanswered: target.checked })}
          />
          {say('contact.unanswered')}
        </label>
        <Button type="submit" size="compact-md" loading={sending}>
          {say('contact.send')}
        </Button>
      </div>
      {FIELDS.map(([field, label]) =>
        errors[field] === undefined ? null : (
          <p key={field} id={id + field} className={css['error']} role="alert">
            {/^[a-z]/.test(errors[field])
              ? say('contact.field', { field: say(label), message: errors[field] })
              : errors[field]}
          </p>
        ),
      )}
      <p className={outcome?.failed ? css['error'] : css['done']} role="status">
        {outcome?.text ?? ''}
      </p>
    </form>
  );
}

const FIELDS: readonly (readonly [ContactField, TextId])[] = [
  ['stakeholderIds', 'contact.who'],
  ['kind', 'contact.kind'],
  ['direction', 'contact.direction'],
  ['occurredOn', 'contact.when'],
  ['note', 'contact.note'],
];

/** The options come from the same list, so the value is one of them. */
const wordOf = <W extends string>(words: readonly [W, ...W[]], value: string): W =>
  words.find((word) => word === value) ?? words[0];
