import { usableCells } from './usable-cells.ts';

describe('a number to call in a file', () => {
  it.each([
    ['+49 (0)30 1234567', undefined, '+49301234567'],
    ['0049 30 1234567', undefined, '+49301234567'],
    ['+49 30 1234567 ext. 12', undefined, '+49301234567'],
    ['030 1234567', 'DE', '+49301234567'],
    ['030/1234567', 'Deutschland', '+49301234567'],
    ['020 7946 0000', 'United Kingdom', '+442079460000'],
    ['0043 1 234567', 'DE', '+431234567'],
    ['030 1234567', undefined, '030 1234567'],
    ['030 1234567', 'Atlantis', '030 1234567'],
    ['none of yours', 'DE', 'none of yours'],
  ])('%s of %s is %s', (phone, country, read) => {
    expect(usableCells({ phone }, country)).toEqual({ phone: read });
  });

  it('is of the country of its row before that of the file', () => {
    const cells = { phone: '020 7946 0000', country: 'GB' };
    expect(usableCells(cells, 'DE')).toMatchObject({ phone: '+442079460000' });
  });
});

describe('an address in a file', () => {
  it.each([
    ['Pat Five <pat@example.org>', 'pat@example.org'],
    ['pat@example.org; six@example.org', 'pat@example.org'],
    ['pat@example.org ::: home@example.org', 'pat@example.org'],
    ['nowhere', 'nowhere'],
  ])('%s is %s', (email, read) => {
    expect(usableCells({ email }, undefined)).toEqual({ email: read });
  });
});
