import { Link } from '@tanstack/react-router';
import { printable } from '#kernel/printable';
import css from './line.module.css';

interface Props {
  readonly accountId: string;
  readonly name: string;
}

/** The account a line is of, as the way to it. */
export function AccountLink({ accountId, name }: Props) {
  return (
    <Link
      to="/accounts/$accountId"
      params={{ accountId }}
      search={(search) => ({ asOf: search.asOf, knownAt: search.knownAt })}
      className={css['account']}
      dir="auto"
    >
      {printable(name)}
    </Link>
  );
}
