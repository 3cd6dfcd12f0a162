import { DatePicker, DatesProvider, type DayOfWeek } from '@mantine/dates';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays, addMonths, dayOf, endOfDay, type Day } from '#kernel/time';
import { useFormats } from '../../parts/texts/formats.ts';
import { useMoment } from '../../client/moment.ts';
import type { MomentSearch } from '../../client/moment-search.ts';
import { useSystem } from '../../client/system.ts';
import { useLanguage } from '../../parts/texts/language.ts';
import { useSay } from '../../parts/texts/text.ts';
import { firstDayOfWeek } from '../languages/locale.ts';
import './mantine-dates.ts';
import { MomentTrack } from './moment-track.tsx';
import css from './moment-picker.module.css';

// Mantine counts the days of a week from Sunday, as we do.
const WEEK = firstDayOfWeek(navigator.languages) as DayOfWeek;

/** Two days over one calendar: what had happened by then, and what was known by then. */
export function MomentForm({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  const { spoken } = useLanguage();
  const { day } = useFormats();
  const { today, zone } = useSystem();
  const { asOf, knownAt } = useMoment();
  const navigate = useNavigate();
  const { accountId } = useParams({ strict: false });
  const [field, setField] = useState<'asOf' | 'known'>('asOf');
  const known = knownAt === undefined ? null : dayOf(knownAt, zone);

  const go = (change: MomentSearch) => {
    void navigate({ to: '.', search: (search) => ({ ...search, ...change }), resetScroll: false });
    onDone();
  };
  const choose = (chosen: Day | null) => {
    if (chosen === null) return;
    if (field === 'asOf') go({ asOf: chosen === today ? undefined : chosen });
    else go({ knownAt: chosen === today ? undefined : endOfDay(chosen, zone) });
  };
  const presets: readonly (readonly [string, Day])[] = [
    [say('moment.monthEnd'), addDays(`${today.slice(0, 7)}-01`, -1)],
    [say('moment.quarterAgo'), addMonths(today, -3)],
    [say('moment.yearAgo'), addMonths(today, -12)],
  ];
  return (
    <div className={css['form']}>
      <div className={css['fields']}>
        <Field
          label={say('moment.asOfField')}
          value={asOf === today ? say('moment.now') : day(asOf)}
          chosen={field === 'asOf'}
          onChoose={() => setField('asOf')}
        />
        <Field
          label={say('moment.knownField')}
          value={known === null ? say('moment.everything') : day(known)}
          chosen={field === 'known'}
          onChoose={() => setField('known')}
        />
      </div>
      <p className={css['help']}>
        {say(field === 'asOf' ? 'moment.asOfHelp' : 'moment.knownHelp')}
      </p>
      <DatesProvider settings={{ locale: spoken.language }}>
        <DatePicker
          key={field}
          value={field === 'asOf' ? asOf : known}
          defaultDate={field === 'asOf' ? asOf : (known ?? today)}
          maxDate={today}
          hideOutsideDates
          weekendDays={[]}
          firstDayOfWeek={WEEK}
          fullWidth
          onChange={choose}
          ariaLabels={{
            previousMonth: say('moment.previousMonth'),
            nextMonth: say('moment.nextMonth'),
          }}
        />
      </DatesProvider>
      {accountId === undefined ? null : <MomentTrack accountId={accountId} />}
      <div className={css['presets']}>
        {presets.map(([label, chosen]) => (
          <button
            key={label}
            type="button"
            className={css['preset']}
            onClick={() => choose(chosen)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className={css['preset']}
          onClick={() => go({ asOf: undefined, knownAt: undefined })}
        >
          {say('moment.clear')}
        </button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Field({ label, value, chosen, onChoose }: FieldProps) {
  return (
    <button type="button" className={css['field']} aria-pressed={chosen} onClick={onChoose}>
      <small>{label}</small>
      {value}
    </button>
  );
}
