import { Link } from '@tanstack/react-router';
import type { NotedRead } from '../../client/reads.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { kindOf } from './kind-of.ts';
import css from './reads-page.module.css';

/** A row a read, the newest first. */
export function ReadsTable({ reads }: { readonly reads: readonly NotedRead[] }) {
  const say = useSay();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{say('reads.when')}</th>
          <th scope="col">{say('reads.who')}</th>
          <th scope="col">{say('reads.what')}</th>
          <th scope="col">{say('reads.account')}</th>
        </tr>
      </thead>
      <tbody>
        {reads.map((read, index) => (
          // Reads have nothing of their own to be told by, and new ones come only with a new list.
          <Row key={index} read={read} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ read: { at, name, route, accountId } }: { readonly read: NotedRead }) {
  const say = useSay();
  const { moment } = useFormats();
  return (
    <tr>
      <td className={css['when']}>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td title={route}>{say(`reads.kind.${kindOf(route)}`)}</td>
      <td>
        {accountId === null ? null : (
          <Link to="/accounts/$accountId" params={{ accountId }}>
            <bdi>{accountId}</bdi>
          </Link>
        )}
      </td>
    </tr>
  );
}
