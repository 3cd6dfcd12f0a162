import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UndoView } from '../../../client/imports.ts';
import { useRefusals } from '../../../parts/texts/refusal.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useRecordedWords } from '../preview/use-recorded-words.ts';
import { useUndo } from './use-undo.ts';
import { useWhy } from '../why/use-why.ts';
import css from '../wizard/wizard.module.css';

interface Props {
  readonly batch: string;
  /** How many events the import recorded. */
  readonly events: number;
  /** Whether it is there to be undone, and was not. */
  readonly canBegin: boolean;
}

/** The way back: asks once, says what will happen, and then what stayed and why. */
export function Undo({ batch, events, canBegin }: Props) {
  const say = useSay();
  const { failure } = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const { begun, view } = useUndo(batch);
  if (view) return <Undone view={view} events={events} />;
  if (!canBegin) return null;
  if (!isAsking) {
    return (
      <button type="button" className={css['plain']} onClick={() => setAsking(true)}>
        {say('undo.ask')}
      </button>
    );
  }
  return (
    <div className={css['asking']} role="group" aria-label={say('undo.ask')}>
      <p>{say('undo.what', { events })}</p>
      <span className={css['buttons']}>
        <Button autoFocus loading={begun.isPending} onClick={() => begun.mutate()}>
          {say('undo.yes')}
        </Button>
        <button type="button" className={css['plain']} onClick={() => setAsking(false)}>
          {say('undo.no')}
        </button>
      </span>
      {begun.isError ? (
        <p className={css['error']} role="alert">
          {say('undo.failed', { said: failure(begun.error) })}
        </p>
      ) : null}
    </div>
  );
}

function Undone({ view, events }: { readonly view: UndoView; readonly events: number }) {
  const say = useSay();
  const { recordedWord } = useRecordedWords();
  const { why } = useWhy();
  const { state, eventsRetracted, eventsKept, kept } = view;
  return (
    <div className={css['asking']}>
      <div role="status">
        <p>{say(state === 'running' ? 'undo.running' : 'undo.done', { count: eventsRetracted })}</p>
        {state === 'running' ? (
          <progress max={events} value={eventsRetracted} aria-label={say('undo.ask')} />
        ) : null}
      </div>
      {view.why === null ? null : (
        <p className={css['error']} role="alert">
          {say('undo.failed', { said: why(view.why) })}
        </p>
      )}
      {eventsKept > 0 ? (
        <>
          <p>{say('undo.kept', { count: eventsKept })}</p>
          <ul className={css['facts']}>
            {kept.map(({ eventId, accountId, type, neededBy }) => (
              <li key={eventId} dir="auto">
                {say('undo.keptOne', {
                  accountId,
                  what: recordedWord(type, 1),
                  by: recordedWord(neededBy, 1),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
