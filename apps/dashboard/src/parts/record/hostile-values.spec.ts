import { fault } from '#commands/forms/faults';
import { rootOf } from '../form/faults.ts';
import { inputOf } from '../form/input-of.ts';
import type { Raw, RawValue } from '../form/raw.ts';
import { COMMAND_NAMES, subjectOf } from './commands.ts';
import { jobOf } from './jobs.ts';
import { judged } from './judge.ts';

const TODAY = '2026-03-31';

/** What people paste, programs fill in and attackers try. */
const HOSTILE: readonly string[] = [
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202eevil',
  '\u200b',
  '-1',
  '-0',
  '0',
  '1e308',
  '1e-400',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '0.00000000000001',
  '1,2,3',
  '٣٫٥',
  '½',
  'true',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '9999-12-31',
  '2026-02-30',
  '<script>top.ran=1</script>',
  "'; DROP TABLE events; --",
  '=HYPERLINK("https://example.org")',
  'x'.repeat(100_000),
];

/** The same text in the shapes that controls hand on. */
const shapes = (text: string): readonly RawValue[] => [
  text,
  [text],
  [text, text],
  [{ product: text, amount: text }],
];

const jobs = COMMAND_NAMES.map((command) => {
  const kind = subjectOf(command);
  const about = kind === undefined ? {} : { about: { kind, id: 'thing-1' } };
  return [command, jobOf({ command, accountId: 'acme', ...about }, 'P-1')] as const;
});

describe.each(jobs)('the form of %s', (_command, job) => {
  const fields = Object.keys(job.fields);
  const untouched = new Set(Object.keys(judged(job, {}, TODAY)).map(rootOf));

  it.each(fields)('says beside %s what is wrong there, or takes it, whatever is put in', (name) => {
    for (const value of HOSTILE.flatMap(shapes)) {
      const raw: Raw = { [name]: value };
      const faults = judged(job, inputOf(job.fields, raw, 'en'), TODAY);
      const elsewhere = Object.keys(faults)
        .map(rootOf)
        .filter((root) => root !== name && !untouched.has(root) && !goesWith(name, root));
      expect([value, elsewhere]).toEqual([value, []]);
      for (const one of Object.values(faults)) expect(one.message).not.toBe('');
    }
  });
});

/** An amount asks for its currency, and a call-off for its contract. */
const goesWith = (name: string, other: string): boolean =>
  other === 'currency' || (name === 'kind' && other === 'contractId') || other === 'name';

it('a day that has not come is said beside it', () => {
  const [, job] = jobs[0]!;
  const faults = judged(job, { occurredOn: '9999-12-31' }, TODAY);
  expect(faults['occurredOn']).toEqual(fault('in-the-future'));
});
