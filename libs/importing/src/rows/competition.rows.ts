import type { RowInput } from './cells.ts';

export const competitionRows: Readonly<Record<string, RowInput>> = {
  threat: (cells, id) => ({
    threatId: id,
    rival: cells['rival'],
    severity: cells['severity'],
    evidence: cells['evidence'] ?? cells['note'],
  }),
};
