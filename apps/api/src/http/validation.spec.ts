import { fieldErrors } from './validation.ts';

it('faults name their field with its path', () => {
  const errors = [
    { property: 'name', constraints: { isString: 'name must be text' } },
    {
      property: 'lines',
      children: [
        { property: '2', children: [{ property: 'amountMinor', constraints: { isInt: 'whole' } }] },
      ],
    },
  ];
  expect(fieldErrors(errors)).toEqual([
    { field: 'name', message: 'name must be text' },
    { field: 'lines[2].amountMinor', message: 'whole' },
  ]);
});

it('faults are told up to a limit', () => {
  const errors = Array.from({ length: 80 }, (_, index) => ({
    property: `f${String(index)}`,
    constraints: { isString: 'text' },
  }));
  expect(fieldErrors(errors)).toHaveLength(50);
});
