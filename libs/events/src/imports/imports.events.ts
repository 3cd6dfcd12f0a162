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
    };
    personal: { fileName: string };
  };
}

export const importStream = (batch: string): string => `import-${batch}`;

export const imports: Subject<'import', ImportsShapes> = {
  category: 'import',
  things: [],
  types: { ImportCompleted: { texts: 'owner', group: null } },
};
