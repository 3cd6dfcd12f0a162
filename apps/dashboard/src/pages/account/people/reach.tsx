import type { StakeholderView } from '#insights/views';
import css from './people.module.css';

/** How somebody is written to or called. */
export function Reach({ person: { email, phone } }: { readonly person: StakeholderView }) {
  if (email === null && phone === null) return null;
  return (
    <span className={css['reach']} dir="ltr">
      {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
      {phone === null ? null : <a href={`tel:${phone}`}>{phone}</a>}
    </span>
  );
}
