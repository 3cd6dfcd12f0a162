import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountView, Contribution } from '#insights/views';
import { LOYALTY_PARAMETERS } from '#insights/loyalty/component';
import { RHYTHM_PARTS } from '#rhythm/reading/parts';
import { WORDS } from './missing.ts';
import { SENTENCES, sentenceFor } from './sentences.ts';

const INSIGHTS = join(__dirname, '../../../../libs/insights/src');
/**
 * Ties are shown on the page, not by `explain`; what a day asks has sentences of its own, and so has why an account
 * cannot be scored.
 */
const NOT_EXPLAINED =
  /^(?:coverage\/tie\.model|duties\/|today\/|projector\/|account\/(?:account\.view|view-account)|portfolio\/)/;

/** Every code the models give a contribution, as they write it. */
const codesOfModels = (): string[] => written(/\bcode: '([a-z-]+)'/g);

/** What the models call missing: loyalty its components by their names, but that no event feeds. */
const missingOfModels = (): string[] => [
  ...written(/\bwhat: '([a-z-]+)'/g),
  ...Object.keys(LOYALTY_PARAMETERS.weights).filter((name) => name !== 'advocacy'),
];

function written(pattern: RegExp): string[] {
  const files = globSync('**/*.ts', { cwd: INSIGHTS }).filter(
    (file) => !file.endsWith('.spec.ts') && !NOT_EXPLAINED.test(file),
  );
  const codes = files.flatMap((file) => {
    const source = readFileSync(join(INSIGHTS, file), 'utf8');
    return [...source.matchAll(pattern)].map(([, code = '']) => code);
  });
  return [...new Set(codes)].sort();
}

const contribution = (code: string, params: Contribution['params']): Contribution => ({
  code,
  points: 0,
  params,
  evidence: { eventIds: [], count: 0, types: [], origin: 'none' },
});

const view = {
  stakeholders: [{ stakeholderId: 'S1', name: 'Asha Rao' }],
} as unknown as AccountView;

describe('sentences for contributions', () => {
  it('are there for every code a model gives', () => {
    const codes = codesOfModels();
    expect(codes.length).toBeGreaterThan(10);
    const parts = RHYTHM_PARTS.map((part) => `rhythm-${part}`);
    const all = [...codes, ...parts];
    expect(all.filter((code) => !Object.hasOwn(SENTENCES, code))).toEqual([]);
  });

  it('are there for all that a score may lack', () => {
    expect(missingOfModels().sort()).toEqual(Object.keys(WORDS).sort());
  });

  it('call people by their names where they are known', () => {
    const held = { role: 'user', weightPercent: 10, tie: 74.61, stakeholderId: 'S1' };
    expect(sentenceFor(contribution('role-held', held), view)).toBe(
      'Asha Rao is user (10 %), with a tie of 74.6.',
    );
    expect(
      sentenceFor(contribution('role-held', { ...held, stakeholderId: 'S2' }), view),
    ).toContain('S2 is user');
  });

  it('say amounts in their currency and one of a thing as one', () => {
    const wallet = { revenueMinor: 123_456, annualMinor: 200_000, currency: 'JPY' };
    expect(sentenceFor(contribution('wallet', wallet), view)).toContain('123456 JPY');
    const threat = { severity: 'minor', threatId: 'T1', days: 1 };
    expect(sentenceFor(contribution('threat', threat), view)).toContain('assessed 1 day ago');
  });

  it('fall back to the code of what a later model may say', () => {
    expect(sentenceFor(contribution('toString', {}), view)).toBe('toString');
  });
});
