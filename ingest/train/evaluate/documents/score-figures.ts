/** The figures of one document: a gold figure is found when value (or range) and what is counted agree. */
import type { GraphNode, Subgraph } from '../../../../graph/model.ts';
import type { GoldDocument, GoldFigure } from './gold.ts';
import { words } from './similar.ts';

export const scoreFigures = (gold: GoldDocument, { nodes, edges }: Subgraph, keyOf: ReadonlyMap<string, string>) => {
  const figures = nodes.filter(({ labels }) => labels.includes('Figure'));
  const used = new Set<string>();
  const counts = { f_tp: 0, f_about: 0, f_cmp: 0 };
  let optional = 0;
  const missed: string[] = [];
  for (const wanted of [...gold.figures].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const found = figures.find((node) => !used.has(node.id) && sameAmount(wanted, node) && sameThing(wanted, node));
    if (!found) {
      if (!wanted.optional) missed.push(wanted.measure ?? wanted.key);
      continue;
    }
    used.add(found.id);
    if (wanted.optional) {
      optional += 1;
      continue;
    }
    counts.f_tp += 1;
    if ((found.properties.comparator ?? '=') === (wanted.comparator ?? '=')) counts.f_cmp += 1;
    const about = edges.filter(({ type, target }) => type === 'HAS_FIGURE' && target === found.id).map(({ source }) => keyOf.get(source));
    if (!wanted.about?.length || about.some((key) => key !== undefined && wanted.about!.includes(key))) counts.f_about += 1;
  }
  return {
    counts: { ...counts, f_fp: figures.length - counts.f_tp - optional, f_req: gold.figures.filter((figure) => !figure.optional).length },
    missed,
    falsely: figures.filter(({ id }) => !used.has(id)).map(({ properties }) => String(properties.name)),
  };
};

const sameAmount = ({ value, min, max }: GoldFigure, { properties }: GraphNode): boolean =>
  value === undefined
    ? properties.min === min && properties.max === max
    : typeof properties.value === 'number' && Math.abs(properties.value - value) <= 1e-6 * Math.max(1, Math.abs(value));

const sameThing = ({ of }: GoldFigure, { properties }: GraphNode): boolean => {
  const said = words(['of', 'measure', 'currency', 'unit'].map((name) => properties[name]).filter((value) => typeof value === 'string').join(' '));
  return of.some((thing) => [...words(thing)].some((word) => said.has(word)) || (thing === 'percent' && properties.unit === 'percent'));
};
