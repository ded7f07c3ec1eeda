import { readFile } from 'node:fs/promises';
import { COMMANDS } from '../commands/all.ts';
import { cliPage } from './cli-page.ts';

describe('docs/cli.md', () => {
  it('is what the commands say now; `npm run docs` writes it', async () => {
    expect(await readFile(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toBe(cliPage());
  });
  it('shows every option and example of every command', () => {
    const page = cliPage();
    for (const { options, examples } of COMMANDS) {
      for (const { flags } of options) expect(page).toContain(flags.replace('...', '').replaceAll('|', '\\|'));
      for (const [line] of examples) expect(page).toContain(`liaison ${line}`);
    }
  });
});
