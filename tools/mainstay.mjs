#!/usr/bin/env node
// The command `mainstay`, as npm links it: the same as `node tools/run.mjs mainstay …`.
process.argv.splice(2, 0, 'mainstay');
await import('./run.mjs');
