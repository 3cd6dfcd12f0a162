import { useMoment } from '../../client/moment.ts';
import { Dropdown } from '../../parts/controls/dropdown.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { later } from '../../parts/page/later.tsx';
import css from './moment-picker.module.css';

/** The calendar comes when somebody wants one. */
const MomentForm = later(async () => (await import('./moment-form.tsx')).MomentForm, {
  isRare: true,
  meanwhile: () => <div className={css['waiting']} />,
});

/** Chooses the moment the whole page shows. */
export function MomentPicker() {
  const say = useSay();
  const { shortDay, day } = useFormats();
  const { asOf, past } = useMoment();
  const words = past ? say('moment.asOf', { day: day(asOf) }) : shortDay(asOf);
  return (
    <Dropdown
      label={
        <>
          <Clock />
          <span>{past ? words : `${say('moment.today')}, ${words}`}</span>
        </>
      }
      tip={say('moment.tip')}
      active={past}
      className={css['button']}
    >
      {(close) => <MomentForm onDone={close} />}
    </Dropdown>
  );
}

function Clock() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="7" cy="7" r="5.6" strokeWidth="1.3" />
      <path d="M7 3.8V7l2.2 1.4" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
