import { Button } from '@mantine/core';
import type { DraftView, ImportPreview, Rehearsal } from '../../../client/imports.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Preview } from '../preview/preview.tsx';
import { useWhy } from '../why/use-why.ts';
import { Step } from './step.tsx';
import type { Wizard } from './use-draft.ts';
import css from './wizard.module.css';

interface Props {
  readonly wizard: Wizard;
  readonly draft: DraftView;
}

/** What an import would do, and the import. */
export function PreviewStep({ wizard, draft }: Props) {
  const say = useSay();
  const { tried, recorded, isReading } = wizard;
  const { rehearsal, questions } = draft;
  const isOpen = draft.why !== null || questions.length > 0;
  const preview = rehearsal?.preview;
  return (
    <Step title={say('wizard.preview.title')}>
      {rehearsal && !isReading ? (
        <Tried rehearsal={rehearsal} rows={draft.rows} />
      ) : (
        <p className={css['quiet']}>
          {say(isOpen ? 'wizard.preview.open' : 'wizard.preview.text')}
        </p>
      )}
      <p className="unseen" role="status">
        {preview && !isReading ? say('wizard.preview.done', { events: eventsIn(preview) }) : ''}
      </p>
      <span className={css['buttons']}>
        {preview && !isReading ? (
          Object.keys(preview.events).length > 0 ? (
            <Button loading={recorded.isPending} onClick={() => recorded.mutate()}>
              {say('wizard.preview.import')}
            </Button>
          ) : null
        ) : (
          <Button
            disabled={isOpen}
            loading={tried.isPending || rehearsal?.state === 'running'}
            onClick={() => tried.mutate()}
          >
            {say('wizard.preview.try')}
          </Button>
        )}
      </span>
    </Step>
  );
}

const eventsIn = ({ events }: ImportPreview): number =>
  Object.values(events).reduce((sum, count) => sum + count, 0);

function Tried({ rehearsal, rows }: { readonly rehearsal: Rehearsal; readonly rows: number }) {
  const say = useSay();
  const { why } = useWhy();
  const { state, rowsRead, preview } = rehearsal;
  if (preview) return <Preview preview={preview} />;
  if (state === 'failed') {
    return (
      <p className={css['error']} role="alert">
        {say('wizard.preview.failed', { said: rehearsal.why ? why(rehearsal.why) : '' })}
      </p>
    );
  }
  return (
    <div className={css['progress']} role="status">
      <p>{say('wizard.preview.running', { read: rowsRead, rows })}</p>
      <progress max={rows} value={rowsRead} aria-label={say('wizard.preview.title')} />
    </div>
  );
}
