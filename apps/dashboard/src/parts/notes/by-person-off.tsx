import { Link } from '@tanstack/react-router';
import { useSay } from '../texts/text.ts';

/** Says that something is left out as figures by person are switched off, and where that is set. */
export function ByPersonOff() {
  const say = useSay();
  return (
    <p>
      {say('byPerson.off')} <Link to="/rules">{say('byPerson.rules')}</Link>
    </p>
  );
}
