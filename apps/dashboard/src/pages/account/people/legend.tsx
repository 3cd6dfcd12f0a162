import { STANCES } from '#events/people/people.events';
import { StanceMark } from '../../../parts/marks/stance-mark.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import css from './people.module.css';

/** What the shapes on the map say. */
export function Legend() {
  const say = useSay();
  return (
    <p className={css['legend']}>
      {STANCES.map((stance) => (
        <span key={stance}>
          <StanceMark stance={stance} /> {say(`stance.${stance}`)}
        </span>
      ))}
      <span>{say('map.edge')}</span>
    </p>
  );
}
