import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LookedAt } from '#importing/reading/look';
import type { ImportPreview } from '#importing/running/import-preview';
import type { ImportRequest } from '#importing/running/import-run';
import { BulkWork } from './bulk-work.ts';
import { Drafts } from './drafts.ts';
import { Imports } from './imports.ts';
import { ToldImports } from './told-imports.ts';

const LOOKED: LookedAt = {
  format: 'delimited',
  how: { encoding: 'utf-8', separator: ',', linesPassedOver: 0 },
  rows: 9,
  columns: [],
  map: {},
  recipe: null,
  problem: null,
  questions: [],
};

const previewOf = (rowsRead: number): ImportPreview => ({
  recipe: { name: '', title: '' },
  heading: [],
  rowsRead,
  known: 0,
  rejected: 0,
  accounts: { opened: 0, known: 0 },
  events: {},
  days: null,
  sums: [],
  largest: [],
  refusals: [],
  leftOut: [],
  cellsLeftOut: {},
  rows: [],
  probably: [],
  probablyCount: 0,
});

const notAsked = () => Promise.reject(new Error('Nobody asks for this here.'));

/** Looks at files at once, and tries them for as long as a spec likes. */
class HeldWork extends BulkWork {
  readonly tried: { readonly signal: AbortSignal; readonly end: (rowsRead: number) => void }[] = [];

  rehearse(_request: ImportRequest, signal: AbortSignal): Promise<ImportPreview> {
    return new Promise((resolve) => {
      this.tried.push({
        signal,
        end: (rowsRead) => {
          resolve(previewOf(rowsRead));
        },
      });
    });
  }
  look = () => Promise.resolve(LOOKED);
  importFile = notAsked;
  undoImport = notAsked;
  loadDemo = notAsked;
  calibrate = notAsked;
  backtest = notAsked;
  judgeSignals = notAsked;
}

describe('a file that is tried again before it was tried to its end', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'mainstay-draft-')), 'upload.csv');
  beforeAll(() => {
    writeFileSync(path, 'a,b\n');
  });
  afterAll(() => rm(dirname(path), { recursive: true }));

  it('is told of by what was said last, and tried no longer by what was said before', async () => {
    const work = new HeldWork();
    const drafts = new Drafts(work, new Imports(work, new ToldImports(undefined)));
    const { draft } = await drafts.begin({ path, fileName: 'a.csv', fields: {} }, 'ada');
    await drafts.rehearse(draft, 'ada', { dayOrder: 'dmy' });
    await drafts.look(draft, 'ada', { dayOrder: 'mdy' });
    expect(work.tried.map(({ signal }) => signal.aborted)).toEqual([true]);

    work.tried[0]!.end(1);
    await Promise.resolve();
    expect(drafts.view(draft, 'ada').rehearsal).toBeNull();

    await drafts.rehearse(draft, 'ada', { dayOrder: 'mdy' });
    work.tried[1]!.end(2);
    await Promise.resolve();
    expect(drafts.view(draft, 'ada').rehearsal).toMatchObject({ state: 'done', rowsRead: 2 });
  });
});
