import { useNavigate } from '@tanstack/react-router';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { HORIZONS } from '../../../client/moment-search.ts';
import { useMoment } from '../../../client/moment.ts';
import { Choice } from '../../../parts/controls/choice.tsx';
import type { Screen } from '../../../parts/controls/screen.ts';
import { useSay } from '../../../parts/texts/text.ts';

/** Within how many days an account may leave. */
export function HorizonChoice() {
  const say = useSay();
  const navigate = useNavigate();
  const { horizonDays } = useMoment();
  return (
    <Choice
      label={say('portfolio.horizon')}
      options={HORIZONS.map((days) => [days, say('portfolio.days', { days })] as const)}
      value={horizonDays}
      onChoose={(days) =>
        void navigate({
          to: '.',
          search: (search) => ({
            ...search,
            horizonDays: days === HORIZON_DAYS ? undefined : days,
          }),
          resetScroll: false,
        })
      }
    />
  );
}

/** Where there is no room for it in the row, it is one of the ways to show the list. */
export const isInDisplay = (screen: Screen): boolean => screen === 'laptop' || screen === 'wide';
