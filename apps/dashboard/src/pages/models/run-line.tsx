import { useFormats } from '../../parts/texts/formats.ts';
import { useSay, type TextId } from '../../parts/texts/text.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { useGiveUp, type ModelRun } from './use-models.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './models-page.module.css';

type Problem = NonNullable<ModelRun['problem']>;

/** How far the work on a model is, or what came of it. */
export function RunLine({ run }: { readonly run: ModelRun | null }) {
  const say = useSay();
  const { percent } = useFormats();
  const { mutate: giveUp } = useGiveUp();
  if (!run) return null;
  const { kind, bySchedule, state, share, changed, problem } = run;
  const running = { kind: bySchedule ? 'schedule' : kind, share: percent(share) };
  return (
    <p className={css['run']} role="status" data-state={state}>
      {state === 'running' ? (
        <>
          {say('models.running', running)}
          <progress value={share} max={1} aria-label={say('models.running', running)} />
          <button type="button" className={setUp['act']} onClick={() => giveUp()}>
            {say('models.cancel')}
          </button>
        </>
      ) : state === 'failed' && problem ? (
        say('models.failed', { why: reasonOf(problem, say) })
      ) : state === 'cancelled' ? (
        say('models.cancelled')
      ) : (
        say(changed ? 'models.done' : 'models.same', { kind })
      )}
    </p>
  );
}

/** Why something did not work, in the reader’s language where it has a text. */
export function reasonOf(
  { code, message, params }: Omit<Problem, 'params'> & Partial<Pick<Problem, 'params'>>,
  say: ReturnType<typeof useSay>,
): string {
  const id = `refusal.${code}`;
  if (code === 'cancelled') return say('models.schedule.cancelled');
  if (code === 'model-work-failed') return say('models.broke');
  return Object.hasOwn(refusalsEn, id) ? say(id as TextId, params) : message;
}
