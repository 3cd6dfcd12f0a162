import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { givenBrowser } from '../dashboard/given-browser.ts';
import type { GivenMainstay, OpenOptions } from '../dashboard/given-mainstay.ts';
import { openState, pageStates, type PageState } from '../dashboard/page-states.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
] as const;
const LANGUAGES = ['en', 'de', 'hi', 'te'] as const;
/** States reached by words stand in the language of those words. */
const WORDS_ARE_IN = 'en';
/** So many states stand below each other on a sheet; a picture is so high there. */
const ROWS = 3;
const HEIGHT_PX = 340;

/** Each size light and dark; the languages take turns, so that each is seen in each size. */
const looksOf = (place: number, { reach }: PageState): readonly OpenOptions[] =>
  SIZES.flatMap((size, at) =>
    [false, true].map((dark) => ({
      ...size,
      dark,
      chosen:
        reach === undefined
          ? (LANGUAGES[(place + 2 * at + Number(dark)) % LANGUAGES.length] ?? WORDS_ARE_IN)
          : WORDS_ARE_IN,
    })),
  );

/** Writes sheets of all states of the page, a state a row and a look a column, into a folder. */
export async function sheetsInto(folder: string, given: GivenMainstay): Promise<void> {
  const states = Object.entries(await pageStates(given));
  const browser = await givenBrowser();
  const shots = await mkdtemp(join(tmpdir(), 'mainstay-sheets-'));
  try {
    for (let start = 0; start < states.length; start += ROWS) {
      const rows: string[] = [];
      for (const [at, [name, state]] of states.slice(start, start + ROWS).entries()) {
        rows.push(await rowOf(given, shots, [name, state], start + at));
      }
      const path = join(folder, `sheet-${String(start / ROWS + 1).padStart(2, '0')}.png`);
      await drawn(browser, rows, path);
      process.stdout.write(`Taken: ${path}\n`);
    }
  } finally {
    await browser.close();
    await rm(shots, { recursive: true, force: true });
  }
}

/** The looks of a state, as a row of a table. */
async function rowOf(
  given: GivenMainstay,
  shots: string,
  [name, state]: readonly [string, PageState],
  place: number,
): Promise<string> {
  const cells: string[] = [];
  for (const look of looksOf(place, state)) {
    if (state.isWide && (look.width ?? 0) <= 640) continue;
    const page = await openState(given, state, look);
    await page.evaluate('document.fonts.ready');
    const path = join(shots, 'shot.jpg');
    await page.screenshot({ path, type: 'jpeg', quality: 70 });
    await page.close();
    const image = readFileSync(path).toString('base64');
    const said = `${String(look.width)} ${look.dark ? 'dark' : 'light'} ${look.chosen ?? ''}`;
    cells.push(
      `<td><img src="data:image/jpeg;base64,${image}" height="${String(HEIGHT_PX)}"><br>${said}</td>`,
    );
  }
  return `<tr><th>${name}</th>${cells.join('')}</tr>`;
}

async function drawn(browser: Browser, rows: readonly string[], path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(
    `<style>body{font:12px sans-serif}td,th{vertical-align:top;padding:4px}</style><table>${rows.join('')}</table>`,
  );
  await writeFile(path, await page.locator('table').screenshot());
  await page.close();
}
