import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { catalogue } from '#events/catalogue';
import { refusalsEn } from '../../apps/dashboard/src/words/refusals.en.ts';
import { refusalsInSources, type RefusalInSource } from './refusals-in-sources.ts';

/** Codes that are made where a thing that is referred to is not there. */
const ofThings = Object.values(catalogue).flatMap(({ begins }) =>
  begins.map(({ kind, id }): RefusalInSource => ({ code: `${kind}-unknown`, about: [id] })),
);

/** Codes that stand in tables, or are handed on. */
const FROM_TABLES = [
  'webhook-unknown',
  'message-unknown',
  'webhooks-full',
  'webhook-url',
  'webhook-https',
  'not-found',
  'too-large',
  'too-long',
  'unsupported-media-type',
  'too-many-requests',
  'still-needed',
  'already-taken',
  'stakeholder-unknown',
  'successor-unknown',
  'action-closed',
  'action-differs',
  'action-not-yet',
];

const inSources = refusalsInSources();
const texts: Readonly<Record<string, string>> = refusalsEn;

describe('what the server refuses', () => {
  it('has a sentence on the page, by its code', () => {
    const codes = new Set([...inSources.map(({ code }) => code), ...FROM_TABLES]);
    expect(codes.size).toBeGreaterThan(80);
    expect([...codes].filter((code) => !Object.hasOwn(texts, `refusal.${code}`))).toEqual([]);
  });

  it('is refused by every code that has a sentence', () => {
    const codes = new Set([
      ...inSources.map(({ code }) => code),
      ...ofThings.map(({ code }) => code),
      ...FROM_TABLES,
    ]);
    expect(Object.keys(texts).filter((id) => !codes.has(id.replace('refusal.', '')))).toEqual([]);
  });

  it('says all that its sentence is about, wherever it is refused', () => {
    const lacking = inSources.flatMap(({ code, about }) =>
      namesIn(parse(texts[`refusal.${code}`] ?? ''))
        .filter((name) => !about.includes(name))
        .map((name) => `${code} lacks ${name}`),
    );
    expect(lacking).toEqual([]);
  });
});

const namesIn = (message: readonly MessageFormatElement[]): readonly string[] =>
  message.flatMap((element) => [
    ...('value' in element && element.type !== TYPE.literal ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => namesIn(value))
      : []),
  ]);
