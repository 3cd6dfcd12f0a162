import { Link } from '@tanstack/react-router';
import type { Contribution } from '#insights/views';
import type { Tools } from '../../../parts/causes/because.ts';
import css from './why.module.css';

/** From a cause to where it is explained itself: coverage to its own causes, somebody to their place among the people. */
export function WayOn({
  contribution: { code, params },
  tools: { say, names },
}: {
  readonly contribution: Contribution;
  readonly tools: Tools;
}) {
  const person = ABOUT_PEOPLE.has(code) ? personIn(params) : undefined;
  if (code === 'coverage-low') {
    return (
      <Link
        to="."
        search={(search) => ({ ...search, score: 'coverage' as const })}
        resetScroll={false}
        data-screen
        className={css['way']}
      >
        {say('why.whyCoverage')}
      </Link>
    );
  }
  return person === undefined ? null : (
    <Link
      to="."
      search={(search) => ({ ...search, tab: 'people' as const, person })}
      data-screen
      className={css['way']}
      aria-label={say('why.seePerson', { person: names.person(person) })}
    >
      {say('why.see')}
    </Link>
  );
}

/** Causes that are explained by somebody's own card; those of coverage are such cards in short. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['cadence-missed', 'key-person-left']);

/** The one person a cause is about, or the first of several. */
function personIn({ stakeholderId, stakeholderIds }: Contribution['params']): string | undefined {
  if (typeof stakeholderId === 'string') return stakeholderId;
  return typeof stakeholderIds === 'string' ? stakeholderIds.split(', ')[0] : undefined;
}
