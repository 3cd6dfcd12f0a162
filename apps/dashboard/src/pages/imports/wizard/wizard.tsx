import { useSay } from '../../../parts/texts/text.ts';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { OpenStep } from './open-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { ofKind } from './questions.ts';
import { TypeStep } from './type-step.tsx';
import { useDraft } from './use-draft.ts';
import { WhoStep } from './who-step.tsx';
import { useWhy } from '../why/use-why.ts';
import css from './wizard.module.css';

/** A file on its way in: what does not apply is not asked, and nothing is recorded before the last step. */
export function Wizard() {
  const say = useSay();
  const { whyOf } = useWhy();
  const wizard = useDraft();
  const { draft, asked, said, isReading, error } = wizard;
  const isUnknown = draft?.recipe?.isOwn ?? true;
  const isUsable = draft?.why === null || said.map !== undefined;
  return (
    <div className={css['wizard']} aria-busy={isReading}>
      <FileStep wizard={wizard} />
      {draft && isUsable ? (
        <>
          {isUnknown ? <ColumnsStep wizard={wizard} draft={draft} /> : null}
          {ofKind(asked, 'type') ? <TypeStep wizard={wizard} draft={draft} /> : null}
          <OpenStep wizard={wizard} />
          <WhoStep wizard={wizard} draft={draft} />
          <PreviewStep wizard={wizard} draft={draft} />
        </>
      ) : null}
      {error ? (
        <p className={css['error']} role="alert">
          {say('wizard.failed', { said: whyOf(error) })}
        </p>
      ) : null}
    </div>
  );
}
