import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { givenMainstay, type GivenMainstay } from '../dashboard/given-mainstay.ts';
import { openState, pageStates } from '../dashboard/page-states.ts';
import { sheetsInto } from './sheets.ts';

const FOLDER = 'docs/pictures';
const QUALITY_PERCENT = 80;

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The pictures of docs/page.md: which state of the page each shows, and how it is looked at. */
const PICTURES = [
  { name: 'portfolio', state: 'portfolio', look: DESKTOP },
  { name: 'portfolio-groups', state: 'portfolio-groups', look: DESKTOP },
  { name: 'account', state: 'account', look: DESKTOP },
  { name: 'account-dark', state: 'account', look: { ...DESKTOP, dark: true } },
  { name: 'account-phone', state: 'account', look: PHONE },
  { name: 'people', state: 'people', look: DESKTOP },
  { name: 'timeline', state: 'timeline', look: DESKTOP },
  { name: 'past', state: 'account-past', look: DESKTOP },
  { name: 'record', state: 'record-order', look: DESKTOP },
  { name: 'record-phone', state: 'record-contact', look: PHONE },
  { name: 'palette', state: 'palette', look: DESKTOP },
  { name: 'renewals', state: 'renewals', look: DESKTOP },
] as const;

/** Takes the pictures anew. */
async function picturesOf(given: GivenMainstay): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const states = await pageStates(given);
  for (const { name, state, look } of PICTURES) {
    const found = states[state];
    if (!found) throw new Error(`The page has no state ${state}.`);
    const page = await openState(given, found, look);
    const path = join(FOLDER, `${name}.jpg`);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path, type: 'jpeg', quality: QUALITY_PERCENT });
    await page.close();
    process.stdout.write(`Taken: ${path}\n`);
  }
}

// `npm run pictures` takes those of the docs, from the demo portfolio; with `--sheets FOLDER` every state in every look.
const { sheets } = parseArgs({ options: { sheets: { type: 'string' } } }).values;
const given = await givenMainstay({ demo: true });
try {
  if (sheets === undefined) await picturesOf(given);
  else {
    mkdirSync(sheets, { recursive: true });
    await sheetsInto(sheets, given);
  }
} finally {
  await given.close();
}
