import type { Tone } from '../../../parts/marks/bands.ts';
import type { Step, Tick } from './waterfall.ts';
import css from './why.module.css';

interface Props {
  readonly step: Pick<Step, 'fromPercent' | 'toPercent' | 'mostPercent'>;
  readonly ticks: readonly Tick[];
  readonly tone: Tone;
}

/** A step from where the one before ended, over the limits of the bands; behind it, faint, how far it could have gone. */
export function Bar({ step: { fromPercent, toPercent, mostPercent }, ticks, tone }: Props) {
  return (
    <span className={css['track']} aria-hidden="true">
      {ticks.map(({ value, atPercent }) => (
        <span
          key={value}
          className={css['tick']}
          style={{ insetInlineStart: `${String(atPercent)}%` }}
        />
      ))}
      {mostPercent === undefined ? null : (
        <span className={css['ghost']} style={between(fromPercent, mostPercent)} />
      )}
      <span className={css['bar']} data-tone={tone} style={between(fromPercent, toPercent)} />
    </span>
  );
}

const between = (one: number, other: number) => ({
  insetInlineStart: `${String(Math.min(one, other))}%`,
  width: `${String(Math.abs(other - one))}%`,
});
