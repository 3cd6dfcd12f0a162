import { useState, type DragEvent } from 'react';
import type { DraftView } from '../../../client/imports.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useRecipeTitle } from '../why/use-recipe-title.ts';
import { useWhy } from '../why/use-why.ts';
import { Step } from './step.tsx';
import type { Wizard } from './use-draft.ts';
import { useOurWords } from './use-our-words.ts';
import css from './wizard.module.css';

/** What it is: the file, and what it is known as. */
export function FileStep({ wizard }: { readonly wizard: Wizard }) {
  const say = useSay();
  const { whyOf } = useWhy();
  const { draft, sent, throwAway } = wizard;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) sent.mutate(file);
  };
  return (
    <Step title={say('wizard.file.title')}>
      <div
        className={css['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {draft ? (
          <Known draft={draft} />
        ) : (
          <p className={css['quiet']}>{say('wizard.file.text')}</p>
        )}
        <span className={css['buttons']}>
          <label className={css['choose']}>
            <input
              type="file"
              className="unseen"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) sent.mutate(file);
                // The same file may be chosen again after it was mended.
                target.value = '';
              }}
            />
            {say(draft ? 'wizard.file.other' : 'wizard.file.choose')}
          </label>
          {draft ? (
            <button type="button" className={css['plain']} onClick={throwAway}>
              {say('wizard.file.throwAway')}
            </button>
          ) : null}
        </span>
        {sent.isPending ? <p role="status">{say('wizard.file.sending')}</p> : null}
        {sent.isError ? (
          <p className={css['error']} role="alert">
            {say('wizard.file.refused', { said: whyOf(sent.error) })}
          </p>
        ) : null}
      </div>
    </Step>
  );
}

function Known({ draft }: { readonly draft: DraftView }) {
  const say = useSay();
  const { bytes } = useFormats();
  const { formatWord } = useOurWords();
  const { why } = useWhy();
  const recipeTitle = useRecipeTitle();
  const { fileName, rows, linesPassedOver, format, recipe } = draft;
  const facts = { format: formatWord(format), rows, size: bytes(draft.bytes) };
  return (
    <div className={css['known']} role="status">
      <p className={css['name']} dir="auto">
        {fileName}
      </p>
      <p className={css['quiet']}>
        {say('wizard.file.facts', facts)}
        {linesPassedOver > 0 ? ` ${say('wizard.file.passedOver', { lines: linesPassedOver })}` : ''}
      </p>
      {draft.why === null ? (
        <p>
          {recipe && !recipe.isOwn
            ? say('wizard.file.recipe', { title: recipeTitle(recipe.name, recipe.title) })
            : say(recipe ? 'wizard.file.own' : 'wizard.file.unknown')}
        </p>
      ) : (
        <p className={css['error']}>{why(draft.why)}</p>
      )}
    </div>
  );
}
