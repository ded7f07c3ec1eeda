/** What a run did, for people and for programs. */
import type { Counts } from '../../graph/store.ts';
import type { RunResult } from '../../ingest/run/run.ts';
import type { Output } from '../io.ts';
import { coloursOf } from '../output/colours.ts';
import { count, counted, plain } from '../output/plain.ts';

/** Documents named one by one up to this many; beyond, the sum says it. */
const FEW = 20;

/** `removed` counts documents whose files are gone, where the run was asked to take those away. */
type Ran = RunResult & { readonly removed?: number };

export async function printSummary(output: Output, result: Ran, counts: Counts): Promise<void> {
  const colours = coloursOf(output);
  const changes = result.changes.filter(({ kind }) => kind !== 'unchanged');
  if (changes.length <= FEW) {
    for (const { source, kind, claimsAdded, claimsRemoved } of changes) {
      const shown = kind === 'added' ? colours.green('added  ') : kind === 'removed' ? colours.yellow('removed') : colours.cyan('changed');
      await output.write(`${shown}  ${plain(source)}  ${claims(claimsAdded, claimsRemoved)}\n`);
    }
  }
  const { added, changed, unchanged, failed, milliseconds } = result;
  const read = [`${count(added)} added`, `${count(changed)} changed`, `${count(unchanged)} unchanged`, `${count(failed)} failed`, ...(result.removed ? [`${count(result.removed)} removed`] : [])];
  await output.write([
    `Documents  ${read.join(', ')}; ${claims(result.claimsAdded, result.claimsRemoved)}; ${(milliseconds / 1000).toFixed(1)} s`,
    `Graph      ${graphText(counts)}`,
    ...(result.stopped ? [colours.yellow('Stopped before all was read. What was read is in the graph; run it again for the rest.')] : []),
  ].map((line) => `${line}\n`).join(''));
}

/** `+3 claims, −1` */
export const claims = (added: number, removed: number): string => `+${counted(added, 'claim')}, −${count(removed)}`;

/** Figures are entities, as the schema has it and the viewer counts them; they are told apart since they are no one to work with. */
export const graphText = ({ documents, entities, claims: said, figures, edges }: Counts): string =>
  `${counted(entities + figures, 'entity', 'entities')} (${counted(figures, 'figure')}), ${counted(edges, 'edge')}, ${counted(said, 'claim')} from ${counted(documents, 'document')}`;

export const summaryJson = ({ changes, milliseconds, ...result }: Ran, counts: Counts): string =>
  `${JSON.stringify({ ...result, seconds: milliseconds / 1000, changes: changes.filter(({ kind }) => kind !== 'unchanged'), graph: counts }, undefined, 2)}\n`;
