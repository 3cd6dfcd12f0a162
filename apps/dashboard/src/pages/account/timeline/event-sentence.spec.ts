import { createIntl } from 'react-intl';
import { catalogue, type MainstayEventType } from '#events/catalogue';
import { GROUPS } from '#events/groups';
import type { TimelineEntry } from '#insights/views';
import { samples, sampleTypes } from '../../../../../../libs/events/testing/samples.ts';
import { formatsOf } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { sayIn, type Texts } from '../../../parts/texts/text.ts';
import { commonEn } from '../../../words/common.en.ts';
import { eventsEn } from '../../../words/events/events.words.ts';
import { vocabularyEn } from '../../../words/vocabulary.en.ts';
import { typesOf } from './event-groups.ts';
import { eventSentence } from './event-sentence.ts';
import { notShown, ownWords } from './own-words.ts';
import { timelineEn } from './timeline.en.ts';

const messages: Texts = { ...commonEn, ...vocabularyEn, ...timelineEn, ...eventsEn };
const intl = createIntl({
  locale: 'en',
  messages,
  // Whatever a sentence lacks is an error here, where the page would only complain of it.
  onError: (error) => {
    throw error;
  },
});
const say = sayIn(intl);
const tools = { say, formats: formatsOf(intl), names: namesOf(undefined, say), horizonDays: 180 };

const types = sampleTypes.filter((type) => catalogue[type].category === 'account');

/** The sample of a type as the timeline answers it. */
function entryOf(type: MainstayEventType): TimelineEntry {
  const { occurredAt, data, personal } = samples[type];
  return {
    id: type,
    type,
    occurredAt,
    occurredOn: occurredAt.slice(0, 10),
    recordedAt: occurredAt,
    revision: '0',
    position: '1',
    actor: 'anna',
    origin: 'entered',
    data: { ...data },
    // Every personal field of the catalogue is a text.
    personal: (personal ?? null) as Readonly<Record<string, string>> | null,
    sealed: false,
    problem: null,
    amendedBy: null,
    original: null,
    import: null,
  };
}

describe('an event in the timeline', () => {
  it.each(types)('%s has a sentence of its own, with all that it speaks of filled in', (type) => {
    const sentence = eventSentence(entryOf(type), tools);
    expect(Object.hasOwn(eventsEn, `event.${type}`)).toBe(true);
    expect(sentence).toMatch(/^[A-Z0-9]/);
    expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object|:\s*$|\s{2}|\s$/);
  });

  it.each(types)('%s shows every personal text, or is said not to', (type) => {
    const { personal } = entryOf(type);
    const shown = ownWords(entryOf(type)).split('\n');
    const fields = Object.entries(personal ?? {});
    expect(fields.filter(([, text]) => !shown.includes(text)).map(([field]) => field)).toEqual(
      fields.map(([field]) => field).filter((field) => notShown(type).includes(field)),
    );
  });

  it('that nobody can read says so, and its type', () => {
    const entry = { ...entryOf('OrderPlaced'), data: {}, problem: 'OrderPlaced cannot be read: …' };
    expect(eventSentence(entry, tools)).toBe('An event that cannot be read (OrderPlaced)');
  });

  it('of a type that is not known yet still says its name', () => {
    const entry = { ...entryOf('OrderPlaced'), type: 'HolidayTaken' };
    expect(eventSentence(entry, tools)).toBe('Holiday Taken');
    expect(ownWords({ type: 'HolidayTaken', personal: { note: 'More steel.' } })).toBe(
      'More steel.',
    );
  });

  it('says of somebody identified no more than the title', () => {
    const personal = { name: 'Asha Rao', title: 'Buyer', email: 'a@x.example', phone: '+49301' };
    expect(ownWords({ type: 'StakeholderIdentified', personal })).toBe('Buyer');
    expect(ownWords({ type: 'EventCorrected', personal })).toBe('Asha Rao');
    expect(ownWords({ type: 'EventCorrected', personal: null })).toBe('');
  });
});

describe('the groups of the timeline', () => {
  it.each(types)('hold %s under a label, unless the catalogue gives it none', (type) => {
    const { group } = catalogue[type];
    const holding = GROUPS.filter((one) => typesOf([one])?.split(',').includes(type));
    expect(holding).toEqual(group === null ? [] : [group]);
    for (const one of holding) expect(say(`timeline.${one}`)).not.toBe('');
  });

  it('narrow to all that is in any of them, and to nothing when none is chosen', () => {
    const both = typesOf(['orders', 'threats'])?.split(',');
    expect(both).toEqual(expect.arrayContaining(['OrderPlaced', 'CompetitorThreatLogged']));
    expect(both).not.toContain('ContactMade');
    expect(typesOf([])).toBeUndefined();
    expect(typesOf(['tea'])).toBeUndefined();
  });
});
