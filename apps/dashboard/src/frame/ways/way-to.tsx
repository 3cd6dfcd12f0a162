import { Link } from '@tanstack/react-router';
import type { Navigation } from '../../parts/page/page.ts';
import { useSay } from '../../parts/texts/text.ts';

interface Props {
  readonly way: Navigation;
  readonly className: string | undefined;
  readonly onGo?: () => void;
}

/** The way to a page, which says so where that page is open. */
export function WayTo({ way: { to, name }, className, onGo }: Props) {
  const say = useSay();
  return (
    <Link
      to={to}
      className={className}
      activeOptions={{ exact: true, includeSearch: false }}
      onClick={onGo}
    >
      {say(name)}
    </Link>
  );
}
