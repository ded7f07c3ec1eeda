/** `npm run docs`: writes the pages that are made from code. */
import { writeFile } from 'node:fs/promises';
import { cliPage } from './cli-page.ts';

await writeFile(new URL('../../docs/cli.md', import.meta.url), cliPage());
