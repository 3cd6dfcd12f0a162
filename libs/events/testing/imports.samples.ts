import type { ImportsShapes } from '#events/imports/imports.events';
import type { SamplesOf } from './samples-of.ts';

export const importsSamples: SamplesOf<ImportsShapes> = {
  ImportCompleted: {
    type: 'ImportCompleted',
    occurredAt: '2026-01-05T10:00:00.000Z',
    data: {
      batch: 'b-1',
      fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      rowsRead: 100,
      eventsRecorded: 97,
      rowsKnown: 2,
      rowsRejected: 1,
    },
    personal: { fileName: 'orders of Ada.csv' },
  },
  ImportUndone: {
    type: 'ImportUndone',
    occurredAt: '2026-01-06T10:00:00.000Z',
    data: { batch: 'b-1', eventsRetracted: 95, eventsKept: 2 },
  },
};
