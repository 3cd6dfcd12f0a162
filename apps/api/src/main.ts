// The server. Where its parts lie is known here only: everything below is told.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

/** From `dist/apps/api/src`, or `bundle` beside it, up to the project. */
const PACKAGE = new URL('../../../../package.json', import.meta.url);

process.exitCode = await serve(process.env, process.argv.slice(2), {
  version: (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version,
  dashboardDir: fileURLToPath(new URL('../../../dashboard', import.meta.url)),
  insightsWorker: new URL('./insights/insights-worker.js', import.meta.url),
  bulkWorker: new URL('./bulk/bulk-worker.js', import.meta.url),
});
