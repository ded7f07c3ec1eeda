#!/usr/bin/env node
// The command `liaison`. Plain JavaScript, so that an old Node gets a sentence instead of a syntax error, and TypeScript runs from any folder.
const WANTED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
  process.stderr.write(`Liaison needs Node ${WANTED.join('.')} or later; this is ${process.versions.node}. Get a newer one from https://nodejs.org.\n`);
  process.exit(2);
}
process.setSourceMapsEnabled(true);
await import('../ts-node.register.mjs');
const { start } = await import('./main.ts');
await start();
