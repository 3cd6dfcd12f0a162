import { writeMissingEvents } from '#events/testing/golden';
import { writeMissingFacts } from '#insights/testing/golden-facts';

/** `npm run golden`: writes the golden files that are missing, of events and of facts. */
const written = [...writeMissingEvents(), ...writeMissingFacts()];
for (const path of written) console.log(`Written: ${path}`);
if (written.length === 0) console.log('No golden file is missing.');
