import type { BuyingRole } from '#events/people/people.events';
import type { Random } from './random.ts';

const PLACES = [
  'Havel',
  'Brenner',
  'Calder',
  'Dunmore',
  'Eklund',
  'Farrow',
  'Grimaldi',
  'Holt',
  'Iyer',
  'Jansen',
  'Kestrel',
  'Lindqvist',
  'Marlow',
  'Nakagawa',
  'Orchard',
  'Pinto',
  'Quarry',
  'Rao',
  'Sørby',
  'Tamsin',
  'Ulrich',
  'Venkat',
  'Westbrook',
  'Xavier',
  'Yilmaz',
  'Zeller',
  'Ashdown',
  'Bellini',
  'Corvin',
  'Delacroix',
] as const;
const TRADES = [
  'Instruments',
  'Foods',
  'Logistics',
  'Dental',
  'Robotics',
  'Textiles',
  'Packaging',
  'Optics',
  'Marine',
  'Hydraulics',
  'Paper',
  'Ceramics',
  'Energy',
  'Fasteners',
  'Coatings',
  'Labs',
  'Motors',
  'Polymers',
] as const;
const FORMS = ['GmbH', 'Ltd', 'AB', 'S.p.A.', 'Inc.', 'B.V.', 'Pvt Ltd', 'A.Ş.'] as const;

const FIRST = [
  'Asha',
  'Ben',
  'Cem',
  'Dia',
  'Elif',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kavya',
  'Luca',
  'Mina',
  'Noor',
  'Oskar',
  'Priya',
  'Quentin',
  'Rosa',
  'Samir',
  'Tove',
  'Uma',
  'Viktor',
  'Wanda',
  'Yusuf',
  'Zoe',
] as const;
const LAST = [
  'Adler',
  'Bose',
  'Castro',
  'Dahl',
  'Eriksen',
  'Fontana',
  'Gupta',
  'Hartmann',
  'Ito',
  'Jovanović',
  'Keller',
  'Lopes',
  'Moreau',
  'Nair',
  'Okafor',
  'Petrov',
  'Reddy',
  'Schmidt',
  'Tanaka',
  'Usman',
  'Varga',
  'Weber',
] as const;

const TITLES: Readonly<Record<BuyingRole, string>> = {
  'senior-executive': 'Managing Director',
  'technical-decider': 'Head of Engineering',
  'purchasing-officer': 'Purchasing Manager',
  user: 'Production Lead',
  champion: 'Operations Manager',
  gatekeeper: 'Office Manager',
  influencer: 'Quality Consultant',
};

export const RIVALS = [
  'Northwind Supply',
  'Contoso Parts',
  'Bluefin Trade',
  'Apex Source',
] as const;
export const PRODUCTS = ['P-100', 'P-205', 'P-310', 'S-20', 'S-45', 'X-7'] as const;

export const companyName = (random: Random): string =>
  `${random.pick(PLACES)} ${random.pick(TRADES)} ${random.pick(FORMS)}`;

export interface PersonName {
  readonly name: string;
  readonly title: string;
}

export const personName = (random: Random, role: BuyingRole): PersonName => ({
  name: `${random.pick(FIRST)} ${random.pick(LAST)}`,
  title: TITLES[role],
});
