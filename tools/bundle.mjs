// Puts the server and the command line, each with the packages it uses, into a few files: Node finds, reads and links
// some thousand files a start otherwise, which takes several times as long as all the rest of starting.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from './steps.mjs';

/** Each beside its compiled sources, so that what lies elsewhere is as far away: what starts, and its threads. */
const BUNDLES = {
  'dist/apps/api': ['main', 'insights/insights-worker', 'bulk/bulk-worker'],
  'dist/apps/cli': ['mainstay'],
};

/** What packages look for and do without where it is not installed. */
const NOT_INSTALLED = [
  /^@nestjs\/(microservices|websockets|platform-express)(\/|$)/,
  /^@fastify\/(static|view)$/,
  /^(class-transformer\/storage|pg-native)$/,
];

for (const [app, entries] of Object.entries(BUNDLES)) {
  const folder = join(ROOT, app);
  rmSync(join(folder, 'bundle'), { recursive: true, force: true });
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, join(folder, 'src', `${name}.js`)])),
    platform: 'node',
    external: NOT_INSTALLED,
    logLevel: 'warn',
  });
  await bundle.write({
    dir: join(folder, 'bundle'),
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    // Nest tells classes by their names.
    keepNames: true,
  });
  await bundle.close();
}
