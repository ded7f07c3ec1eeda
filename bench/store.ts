/** How fast the stores are. `npm run bench -- --help` says what it takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flat } from './store/flat.ts';
import { large } from './store/large.ts';
import { neo4j } from './store/neo4j.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { entities: text, documents: text, neo4j: text, only: text } });
const only = (values.only ?? 'flat,large,neo4j').split(',');
const number = (value: string | undefined, otherwise: number): number => (value === undefined ? otherwise : Number(value));
const root = mkdtempSync(join(tmpdir(), 'liaison-bench-'));

try {
  if (only.includes('flat')) await flat(`embedded:${join(root, 'flat')}`, number(values.documents, 2_000));
  if (only.includes('large')) await large(`embedded:${join(root, 'large')}`, number(values.entities, 100_000));
  if (only.includes('neo4j') && values.neo4j !== undefined) await neo4j(values.neo4j, number(values.entities, 5_000));
} finally {
  rmSync(root, { recursive: true, force: true });
}
