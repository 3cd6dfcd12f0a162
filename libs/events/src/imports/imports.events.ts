import type { Subject } from '../subject.ts';

/** Everything that can happen to an import. `fileHash` is SHA-256 in hex. */
export interface ImportsShapes {
  ImportCompleted: {
    data: {
      batch: string;
      fileHash: string;
      rowsRead: number;
      eventsRecorded: number;
      rowsKnown: number;
      rowsRejected: number;
      /** Rows that are of no use here and are no fault, such as deals that were not won. */
      rowsLeftOut?: number;
      /** The recipe the file was read by. */
      recipe?: string;
    };
    personal: { fileName: string };
  };
  /** All that the import recorded was retracted, but for what later events need. */
  ImportUndone: { data: { batch: string; eventsRetracted: number; eventsKept: number } };
}

export const importStream = (batch: string): string => `import-${batch}`;

export const imports: Subject<'import', ImportsShapes> = {
  category: 'import',
  things: [],
  types: {
    ImportCompleted: { texts: 'owner', group: null },
    ImportUndone: { texts: 'none', group: null },
  },
};
