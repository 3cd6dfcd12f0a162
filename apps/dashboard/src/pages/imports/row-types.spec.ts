import { OUR_COLUMNS } from '../../../../../libs/importing/src/reading/columns.ts';
import { ROW_TYPES as OFFERED } from '../../../../../libs/importing/src/rows/row-types.ts';
import { COLUMNS, ROW_TYPES } from './row-types.ts';

describe('the page of imports', () => {
  it('has a word for every type of row the server takes', () => {
    expect(ROW_TYPES.toSorted()).toEqual(OFFERED.toSorted());
  });

  it('has a word for every column the server takes', () => {
    expect(COLUMNS.toSorted()).toEqual(OUR_COLUMNS.toSorted());
  });
});
