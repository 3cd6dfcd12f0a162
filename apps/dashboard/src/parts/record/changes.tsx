import { useIntl } from 'react-intl';
import { useLabels } from '../form/labels.ts';
import { rawOf } from '../form/raw-of.ts';
import type { Raw, RawValue } from '../form/raw.ts';
import type { Wish } from '../page/wish.ts';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import type { Job } from './jobs.ts';
import css from './record-sheet.module.css';

interface Props {
  readonly wish: Wish;
  readonly job: Job;
  readonly raw: Raw;
}

/** What a correction changes: each field as it was, and as it will be. */
export function Changes({ wish, job, raw }: Props) {
  const say = useSay();
  const { locale } = useIntl();
  const { list } = useFormats();
  const labelOf = useLabels(wish.command);
  const before = rawOf(job.fields, wish.values ?? {}, locale);
  const changed = Object.keys(job.fields).filter(
    (name) => textOf(before[name], list) !== textOf(raw[name], list),
  );
  return (
    <section className={css['changes']} aria-label={say('record.changes')} aria-live="polite">
      {changed.length === 0
        ? say('record.unchanged')
        : changed.map((name) => (
            <p key={name}>
              <span className={css['changedField']}>{labelOf(name)}</span>{' '}
              <del>{textOf(before[name], list) || say('form.unsaid')}</del>
              {' → '}
              <ins>{textOf(raw[name], list) || say('form.unsaid')}</ins>
            </p>
          ))}
    </section>
  );
}

function textOf(value: RawValue | undefined, list: (words: readonly string[]) => string): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  return list(
    value.map((one: string | Raw) =>
      typeof one === 'string' ? one : Object.values(one).map(String).join(' '),
    ),
  );
}
