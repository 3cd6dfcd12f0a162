import type { SupposedStepView, WhatIf } from '#insights/views';
import { isDay } from '#kernel/time';
import { choiceWord, useLabels } from '../../parts/form/labels.ts';
import { COMMAND_NAMES } from '../../parts/record/commands.ts';
import { entryNamed } from '../../parts/record/jobs.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useRefusals } from '../../parts/texts/refusal.ts';
import { useSay } from '../../parts/texts/text.ts';
import type { Step } from './what-if-search.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

interface Props {
  readonly steps: readonly Step[];
  readonly outcome: WhatIf | undefined;
  readonly onRemove: (place: number) => void;
}

/** What is supposed, in its order, each with what it adds to those before it. */
export function Steps({ steps, outcome, onRemove }: Props) {
  const say = useSay();
  if (steps.length === 0) return null;
  return (
    <ol className={css['steps']}>
      {steps.map((step, place) => (
        // Two steps may be alike: what tells them apart is their place.
        <li key={`${String(place)} ${step.command}`} className={css['step']}>
          <StepText step={step} />
          {outcome ? <Effect outcome={outcome} place={place} /> : null}
          <button
            type="button"
            className={css['remove']}
            aria-label={say('whatIf.forgetStep', { number: place + 1 })}
            onClick={() => onRemove(place)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function StepText({ step: { command, fields } }: { readonly step: Step }) {
  const say = useSay();
  const formats = useFormats();
  const labelOf = useLabels(command);
  const known = COMMAND_NAMES.find((one) => one === command);
  const { occurredOn, ...others } = fields;
  return (
    <span className={css['stepText']}>
      <strong>{known ? say(`command.${known}`) : command}</strong>
      {isText(occurredOn) ? <span>{formats.day(occurredOn)}</span> : null}
      <span className={setUp['quiet']} dir="auto">
        {Object.entries(others)
          .flatMap(([name, value]) => {
            const kind = known && entryNamed(known).fields[name]?.kind;
            const text = textOf(value, (word) =>
              kind === 'choice'
                ? choiceWord(name, word, say)
                : isDay(word)
                  ? formats.day(word)
                  : word,
            );
            return text === '' ? [] : [`${labelOf(name)}: ${text}`];
          })
          .join(' · ')}
      </span>
    </span>
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A value of a form in words; of records nothing. */
function textOf(value: unknown, word: (text: string) => string): string {
  if (isText(value)) return word(value);
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.filter(isText).map(word).join(', ') : '';
}

/** What a step does to churn risk at one account, or at how many it would be refused. */
function Effect({ outcome, place }: { readonly outcome: WhatIf; readonly place: number }) {
  const say = useSay();
  const formats = useFormats();
  const { refusal } = useRefusals();
  const { accounts } = outcome;
  const refused = accounts.flatMap(({ steps }) => steps[place]?.refusal ?? []);
  const [first] = refused;
  if (first) {
    return (
      <span className={css['refused']}>
        {accounts.length === 1
          ? refusal({ ...first, params: { ...first.params } })
          : say('whatIf.refusedAt', { count: refused.length, of: accounts.length })}
      </span>
    );
  }
  const [only] = accounts;
  if (accounts.length > 1 || !only) return null;
  const now = only.steps[place];
  if (now?.events === 0) return <span className={setUp['quiet']}>{say('whatIf.already')}</span>;
  const moved = movedBy(only.before.row.churnRisk, only.steps, place);
  if (moved === undefined || moved === 0) return null;
  // A level that is not known has no points, but a direction.
  const isKnown = only.before.row.certainty?.isLevelKnown !== false;
  return (
    <span className={css['effect']}>
      {isKnown
        ? say('whatIf.effect', { points: formats.signed(100 * moved, 1) })
        : say(moved > 0 ? 'whatIf.raises' : 'whatIf.lowers')}
    </span>
  );
}

function movedBy(
  first: number | null,
  steps: readonly SupposedStepView[],
  place: number,
): number | undefined {
  const before = place === 0 ? first : (steps[place - 1]?.scores.churnRisk ?? null);
  const after = steps[place]?.scores.churnRisk ?? null;
  return before === null || after === null ? undefined : after - before;
}
