/** Reads documents as `liaison ingest` does, each into a graph of its own, and scores them against their gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../../../../graph/errors.ts';
import { graphOf } from '../../../../graph/fold/reference.ts';
import type { DocumentGraph, GraphEdge, GraphNode, Subgraph } from '../../../../graph/model.ts';
import { readSource } from '../../../pipeline.ts';
import type { Stages } from '../../../stages.ts';
import type { GoldDocument } from './gold.ts';
import { scoreDocument } from './score-document.ts';
import { judgeStatements } from './statements.ts';
import { total } from './total.ts';

export type DocumentsResult = Awaited<ReturnType<typeof evaluateDocuments>>;

/** Every `*.json` of the gold folder with the document it names. Throws `UsageError` where one is missing. */
export const evaluateDocuments = async (folders: { readonly documents: string; readonly gold: string }, stages: Stages) => {
  const files = list(folders.gold).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new UsageError(`${folders.gold}: holds no gold (*.json).`);
  const scored = [];
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(folders.gold, file), 'utf8')) as GoldDocument;
    const graph = await readGraph(join(folders.documents, gold.doc), stages);
    scored.push({ ...scoreDocument(gold, graph), ...judgeStatements(gold, graph) });
  }
  return { documents: scored, total: total(scored.map(({ counts }) => counts)) };
};

async function readGraph(file: string, stages: Stages): Promise<Subgraph> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read, though gold names it.`, { cause });
  }
  const { graphs, problems } = await readSource({ name: basename(file), bytes }, stages);
  const failed = problems.find(({ severity }) => severity === 'error');
  if (failed) throw new UsageError(failed.message);
  return exported(graphs);
}

/** The default export: entities and the edges between them. */
const exported = (graphs: readonly DocumentGraph[]): Subgraph => {
  const elements = graphOf(graphs);
  const nodes = elements.filter((element): element is GraphNode => 'labels' in element && element.labels.includes('Entity'));
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: elements.filter((element): element is GraphEdge => 'source' in element && ids.has(element.source) && ids.has(element.target)) };
};

const list = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new UsageError(`${folder}: no such folder.`, { cause });
  }
};
