import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Browsers that a machine may have; one that is there is quicker than the one that comes with the packages. */
const INSTALLED = [
  process.env['MAINSTAY_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The packaged browser is built for functions in a cloud, where one process must do for all pages; and it draws as if
 * on a graphics card, which takes a third more of the processor.
 */
const NOT_OURS: ReadonlySet<string> = new Set([
  '--single-process',
  '--no-zygote',
  "--headless='shell'",
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);

/** A real chromium without a window. */
export async function givenBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  const executablePath = installed ?? (await sparticuz.executablePath());
  const args = installed === undefined ? sparticuz.args : [];
  return chromium.launch({
    executablePath,
    // As root a sandbox cannot be made; elsewhere it stays.
    args: [
      ...args.filter((arg) => !NOT_OURS.has(arg)),
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
