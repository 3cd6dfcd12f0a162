import type { ComponentType } from 'react';
import type { Group } from '#events/groups';
import type { AccountView } from '#insights/views';
import type { Tab } from '../tabs.ts';
import { ContractLines, PeopleLines, RevenueLines, ThreatLines } from './lines.tsx';

interface Section {
  readonly name: 'people' | 'contracts' | 'threats' | 'business';
  /** Where all of it stands. */
  readonly tab: Tab;
  /** Events that are news of it. */
  readonly groups: readonly Group[];
  /** How much there is of it. */
  readonly count: (account: AccountView) => number;
  readonly Lines: ComponentType<{ readonly account: AccountView }>;
}

/** What the overview sums up, in the order it has while nothing is new. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'threats',
    tab: 'business',
    groups: ['threats'],
    count: ({ threats }) => threats.length,
    Lines: ThreatLines,
  },
  {
    name: 'contracts',
    tab: 'business',
    groups: ['contracts'],
    count: ({ contracts }) => contracts.length,
    Lines: ContractLines,
  },
  {
    name: 'people',
    tab: 'people',
    groups: ['people', 'contacts'],
    count: ({ stakeholders }) => stakeholders.length,
    Lines: PeopleLines,
  },
  {
    name: 'business',
    tab: 'business',
    groups: ['orders'],
    count: ({ revenue, lastYear }) => Math.max(revenue.length, lastYear.length),
    Lines: RevenueLines,
  },
];
