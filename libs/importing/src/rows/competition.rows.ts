import { namedIn, valueOf, type RowInput } from './cells.ts';

export const competitionRows: Readonly<Record<string, RowInput>> = {
  threat: (cells, id) => ({
    threatId: id,
    rival: cells['rival'],
    severity: cells['severity'],
    evidence: cells['evidence'] ?? cells['note'],
  }),
  threat_reassessed: (cells, id) => ({
    threatId: namedIn(cells, 'threat_id', id),
    severity: cells['severity'],
    evidence: cells['evidence'] ?? cells['note'],
  }),
  defence: (cells, id) => ({
    threatId: namedIn(cells, 'threat_id', id),
    action: cells['action'] ?? cells['note'],
  }),
  threat_defended: (cells, id) => ({
    threatId: namedIn(cells, 'threat_id', id),
    note: cells['note'],
  }),
  business_lost: (cells, id) => ({
    threatId: namedIn(cells, 'threat_id', id),
    ...valueOf(cells),
    note: cells['note'],
  }),
};
