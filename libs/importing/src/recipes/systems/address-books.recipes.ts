import type { Recipe, Step } from '../recipe.ts';
import { because, column, firstColumn, firstOf, fullName, opaque, row, split } from '../steps.ts';

/** A person of a company; an address book also holds people who are nobody's customer. */
function addressBook({
  columns,
  ...recipe
}: Pick<Recipe, 'name' | 'title' | 'system' | 'heading' | 'without' | 'format'> & {
  readonly columns: Readonly<Record<'company' | 'name' | 'title' | 'email' | 'phone', Step>> &
    Readonly<Record<string, Step>>;
}): Recipe {
  const { company, email, name, ...others } = columns;
  return {
    ...recipe,
    leftOut: [
      because('no company is named', { empty: company }),
      because('no person is named', { empty: name }),
    ],
    rows: [
      row(
        'stakeholder',
        {
          ...others,
          account_id: company,
          account_name: company,
          // Of one without an address: the name, as nobody else of the company has it.
          reference: firstOf(opaque(email, 'stakeholder'), opaque(name, 'stakeholder')),
          name,
          email,
        },
        { undated: true },
      ),
    ],
  };
}

const GOOGLE_COMPANY = ['Organization 1 - Name', 'Organization Name'];

export const googleContacts = addressBook({
  name: 'google-contacts',
  title: 'Google: contacts',
  system: 'google',
  heading: [['Given Name', 'First Name'], GOOGLE_COMPANY, 'E-mail 1 - Value'],
  columns: {
    company: firstColumn(...GOOGLE_COMPANY),
    name: firstOf(
      column('Name'),
      fullName('Given Name', 'Family Name'),
      fullName('First Name', 'Last Name'),
    ),
    title: firstColumn('Organization 1 - Title', 'Organization Title'),
    email: split(column('E-mail 1 - Value'), ':::', 0),
    phone: split(column('Phone 1 - Value'), ':::', 0),
    country: column('Address 1 - Country'),
  },
});

export const outlookContacts = addressBook({
  name: 'outlook-contacts',
  title: 'Outlook: contacts',
  system: 'outlook',
  heading: ['First Name', 'Last Name', 'Company', 'E-mail Address'],
  columns: {
    company: column('Company'),
    name: fullName('First Name', 'Last Name'),
    title: column('Job Title'),
    email: column('E-mail Address'),
    phone: firstColumn('Business Phone', 'Mobile Phone', 'Primary Phone'),
    country: column('Business Country/Region'),
  },
});

export const cards = addressBook({
  name: 'vcf-cards',
  title: 'cards of people (.vcf)',
  system: 'vcf',
  format: 'cards',
  heading: ['full_name', 'company'],
  columns: {
    company: column('company'),
    name: column('full_name'),
    title: column('title'),
    email: column('email'),
    phone: column('phone'),
    country: column('country'),
  },
});
