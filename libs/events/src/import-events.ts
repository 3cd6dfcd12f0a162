import type { EventsOf } from '#kernel/event';

/** Everything that can happen to an import. `fileHash` is SHA-256 in hex. */
export interface ImportShapes {
  ImportCompleted: {
    data: {
      batch: string;
      fileHash: string;
      rowsRead: number;
      eventsRecorded: number;
      rowsKnown: number;
      rowsRejected: number;
    };
    personal: { fileName: string };
  };
}

export type ImportEvent = EventsOf<ImportShapes>;

export const importStream = (batch: string): string => `import-${batch}`;
