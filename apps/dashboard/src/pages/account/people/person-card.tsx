import type { CSSProperties } from 'react';
import type { AccountView, StakeholderView } from '#insights/views';
import { StanceMark } from '../../../parts/marks/stance-mark.tsx';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import type { Looked } from './loss.tsx';
import { personAnchor } from './person-anchor.ts';
import css from './people.module.css';

interface Props {
  readonly person: StakeholderView;
  readonly account: AccountView;
  readonly names: Names;
  readonly isChosen: boolean;
  /** Whether whoever of ours is pointed at meets this person. */
  readonly isLinked: boolean;
  readonly onLook: (looked: Looked | undefined) => void;
  readonly onChoose: () => void;
}

/** Somebody on the map: the shape is the stance, the width of the edge the tie. */
export function PersonCard({
  person,
  account,
  names,
  isChosen,
  isLinked,
  onLook,
  onChoose,
}: Props) {
  const say = useSay();
  const { number, away, score } = useFormats();
  const { stakeholderId, tie, stance, departedOn, lastContactOn, cadence, coverageWithout } =
    person;
  const look = () =>
    onLook(departedOn === null ? { kind: 'theirs', id: stakeholderId } : undefined);
  const met =
    departedOn !== null
      ? say('overview.left', { away: away(departedOn, account.asOf) })
      : lastContactOn === null
        ? say('overview.neverMet')
        : say('overview.lastContact', { away: away(lastContactOn, account.asOf) });
  return (
    <li id={personAnchor(stakeholderId)} className={css['place']}>
      <button
        type="button"
        className={css['card']}
        data-linked={isLinked}
        data-gone={departedOn !== null}
        aria-expanded={isChosen}
        style={{ '--tie': tie / 100 } as CSSProperties}
        onPointerEnter={look}
        onPointerLeave={() => onLook(undefined)}
        onFocus={look}
        onBlur={() => onLook(undefined)}
        onClick={onChoose}
      >
        <span className={css['name']}>
          <StanceMark stance={stance} /> <bdi>{names.person(stakeholderId)}</bdi>
        </span>
        <span className={css['tie']} data-tip={say('people.tieTip', { tie: number(tie, 1) })}>
          {number(tie)}
        </span>
        <span className={css['met']}>
          {met}
          {departedOn === null && cadence === 'missed' ? (
            <>
              {', '}
              <span className={css['missed']}>{say('people.missed')}</span>
            </>
          ) : null}
        </span>
        <span className="unseen">
          {say(`stance.${stance}`)}
          {coverageWithout === null || departedOn !== null
            ? ''
            : `, ${say('people.without', { value: score('coverage', coverageWithout) })}`}
        </span>
      </button>
      <span className={css['menu']}>
        <RecordMenu
          account={account}
          about={{ kind: 'stakeholder', id: stakeholderId, name: names.person(stakeholderId) }}
        />
      </span>
    </li>
  );
}
