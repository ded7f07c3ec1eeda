/** The list of problems at the end of a run: each one line, naming file and place. */
import type { Problem } from '../../ingest/stages.ts';
import type { Output } from '../io.ts';
import { coloursOf } from './colours.ts';
import { plain } from './plain.ts';

export async function printProblems(output: Output, problems: readonly Problem[]): Promise<void> {
  const colours = coloursOf(output);
  for (const { source, severity, message, place } of problems) {
    const mark = severity === 'error' ? colours.red('error') : colours.yellow('warning');
    const said = message.startsWith(source) ? message : `${source}: ${message}`;
    await output.write(`${mark} ${plain(said)}${place ? ` (${plain(place)})` : ''}\n`);
  }
}
