import type { ComponentType } from 'react';
import type { AccountView } from '#insights/views';
import { Contracts } from './commerce/contracts.tsx';
import { Revenue } from './commerce/revenue.tsx';
import { ContactBar } from './contact-bar.tsx';
import { People } from './people/people.tsx';
import { Scores } from './scores/scores.tsx';
import { Threats } from './threats/threats.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { Why } from './why/why.tsx';

interface AccountCard {
  /** On a phone there is but one: what stands at the side comes last. */
  readonly column: 'main' | 'side';
  /** Says what cannot be known of an account that cannot be scored, and is left out there. */
  readonly isOfScored?: true;
  readonly Body: ComponentType<{ readonly account: AccountView }>;
}

/** The sections of the account page, each column from top to bottom. */
export const CARDS: Readonly<Record<string, AccountCard>> = {
  scores: { column: 'main', Body: Scores },
  why: { column: 'main', isOfScored: true, Body: Why },
  contact: { column: 'main', Body: ContactBar },
  timeline: { column: 'main', Body: Timeline },
  revenue: { column: 'side', isOfScored: true, Body: Revenue },
  contracts: { column: 'side', isOfScored: true, Body: Contracts },
  people: { column: 'side', isOfScored: true, Body: People },
  threats: { column: 'side', isOfScored: true, Body: Threats },
};
