import { colleagueLabels } from './colleague-labels.ts';

const NAMES: Readonly<Record<string, string>> = {
  anna: 'Anna Bauer',
  'p.rao': 'Priya Rao',
  'p.rao2': 'Priya Rao',
};
const { labels, labelOf, idOf } = colleagueLabels(
  ['anna', 'p.rao', 'p.rao2', 'x.unknown'],
  (id) => NAMES[id] ?? id,
);

describe('colleagues in a list', () => {
  it('are shown by their names, and by their ids where these say too little', () => {
    expect(labels).toEqual(['Anna Bauer', 'Priya Rao (p.rao)', 'Priya Rao (p.rao2)', 'x.unknown']);
    expect(labelOf('anna')).toBe('Anna Bauer');
    expect(labelOf('nobody')).toBe('nobody');
  });

  it('are found by what is shown, and by their ids', () => {
    expect(idOf('Anna Bauer')).toBe('anna');
    expect(idOf('Priya Rao (p.rao2)')).toBe('p.rao2');
    expect(idOf('anna')).toBe('anna');
    expect(idOf('somebody.new')).toBe('somebody.new');
  });
});
