import { flagOf, listOf, numberOf, type RowInput } from './cells.ts';

export const contactRows: Readonly<Record<string, RowInput>> = {
  contact: (cells) => ({
    kind: cells['kind'],
    direction: cells['direction'],
    answered: flagOf(cells['answered']),
    stakeholderIds: listOf(cells['stakeholder_ids'] ?? cells['stakeholder_id']),
    colleagueIds: listOf(cells['colleague_ids'] ?? cells['manager_id']),
    minutes: numberOf(cells['minutes']),
    reference: cells['reference'],
    fulfils: listOf(cells['fulfils']),
    outcome: cells['outcome'],
    note: cells['note'],
  }),
};
