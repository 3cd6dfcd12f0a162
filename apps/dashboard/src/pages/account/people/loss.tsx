import type { AccountView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { scoreOf } from '../scores/scores.tsx';
import css from './people.module.css';

/** Somebody the reader points at: at the customer, or of ours. */
export interface Looked {
  readonly kind: 'theirs' | 'ours';
  readonly id: string;
}

/** What coverage is without somebody. */
interface LossOf {
  readonly name: string;
  readonly without: number;
}

/** Undefined where coverage has no value, or nothing hangs on them. */
export function lossOf(
  { stakeholders, colleagues }: AccountView,
  { kind, id }: Looked,
  names: Names,
): LossOf | undefined {
  const without =
    kind === 'theirs'
      ? stakeholders.find(({ stakeholderId }) => stakeholderId === id)?.coverageWithout
      : colleagues.find(({ colleagueId }) => colleagueId === id)?.coverageWithout;
  const name = kind === 'theirs' ? names.person(id) : names.colleague(id);
  return without === undefined || without === null ? undefined : { name, without };
}

interface Props {
  readonly loss: LossOf | undefined;
  readonly account: AccountView;
}

/** Coverage as it is, and as it would be without whoever is pointed at; keeps its place. */
export function Loss({ loss, account }: Props) {
  const say = useSay();
  const { score } = useFormats();
  const now = scoreOf(account, 'coverage')?.value ?? null;
  if (now === null) return null;
  const without = loss?.without ?? now;
  const values = { now: score('coverage', now), value: score('coverage', without) };
  return (
    <p className={css['loss']}>
      <span className={css['measure']} aria-hidden="true">
        <span className={css['lost']} style={{ width: `${String(now)}%` }} />
        <span className={css['left']} style={{ width: `${String(without)}%` }} />
      </span>
      {loss
        ? say(now - without < 0.5 ? 'map.withoutSame' : 'map.without', {
            ...values,
            person: loss.name,
          })
        : say('map.now', values)}
    </p>
  );
}
