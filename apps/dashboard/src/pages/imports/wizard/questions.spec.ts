import type { DraftView, Question } from '../../../client/imports.ts';
import { askedAfter } from './questions.ts';

const draft = (...questions: readonly Question[]): DraftView => ({
  draft: 'd',
  fileName: 'orders.csv',
  bytes: 10,
  format: 'csv',
  rows: 1,
  linesPassedOver: 0,
  columns: [],
  recipe: null,
  why: null,
  questions,
  types: [],
  ourColumns: [],
  rehearsal: null,
});

const decimal = (column: string): Question => ({
  kind: 'decimal',
  column,
  example: '1,234',
  readings: [],
  sentence: 'Say which.',
});
const currency: Question = { kind: 'currency', sentence: 'Say which.' };

describe('the questions of a file', () => {
  it('stay in sight once they are answered, above those that are open', () => {
    const first = askedAfter([], draft(currency), {});
    const later = askedAfter(first, draft(decimal('Total')), { currency: 'EUR' });
    expect(later.map(({ kind }) => kind)).toEqual(['currency', 'decimal']);
  });

  it('go when neither the file asks them nor anybody has answered', () => {
    expect(askedAfter([currency], draft(), {})).toEqual([]);
  });

  it('are asked once where one answer serves several columns', () => {
    expect(askedAfter([], draft(decimal('Net'), decimal('Tax')), {})).toEqual([decimal('Net')]);
  });
});
