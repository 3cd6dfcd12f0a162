import { askedCommands } from './asked-commands.ts';

const commands = [
  'Log a threat',
  'Record a signed contract',
  'Amend a contract',
  'Hand over to a colleague',
  'Record an order',
].map((title) => ({ title }));
const between = new Set(['at', 'a', 'to', 'for']);

const asked = (text: string) =>
  askedCommands(text, commands, between).map(({ named, rest }) => [named.title, ...rest]);

describe('what the palette is asked to record', () => {
  it.each([
    ['log threat at acme', ['Log a threat', 'acme']],
    ['Acme Threat', ['Log a threat', 'Acme']],
    ['hand over bellini rao', ['Hand over to a colleague', 'bellini', 'rao']],
    ['order for Łódź', ['Record an order', 'Łódź']],
    ['signed contract acme', ['Record a signed contract', 'acme']],
  ])('%s', (text, [title, ...rest]) => {
    expect(asked(text)[0]).toEqual([title, ...rest]);
  });

  it('may be several things', () => {
    expect(asked('contract acme').map(([title]) => title)).toEqual([
      'Amend a contract',
      'Record a signed contract',
    ]);
  });

  it('is nothing where no name begins so', () => {
    expect(asked('acme gmbh')).toEqual([]);
    expect(asked('a')).toEqual([]);
    expect(asked('')).toEqual([]);
  });
});
