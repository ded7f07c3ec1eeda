/** Positions and communities for the fixtures, so that the viewer's tests need no other folder's layout. */
import { MultiDirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import circularModule from 'graphology-layout/circular.js';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { EntityId } from '../../graph/model.ts';
import type { Analyse } from '../server/options.ts';

// These packages are CommonJS: what their types call `default` is the module itself in Node.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const circular = circularModule as unknown as typeof circularModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** The same graph always gives the same drawing. */
export const simpleAnalyse: Analyse = ({ nodes, edges }) => {
  const graph = new MultiDirectedGraph();
  for (const { id } of nodes) graph.addNode(id, { size: 1 });
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target);
  circular.assign(graph);
  if (graph.order > 1) {
    forceAtlas2.assign(graph, { iterations: nodes.length > 3000 ? 30 : 400, settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length > 500, barnesHutTheta: 1.2, gravity: 1.5, scalingRatio: 8, strongGravityMode: false, linLogMode: false, outboundAttractionDistribution: true } });
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, size: 3 + Math.sqrt(graph.degree(id)) }));
    if (nodes.length < 3000) noverlap.assign(graph, { maxIterations: 120, settings: { margin: 6, ratio: 1.4, speed: 3, gridSize: 20, expansion: 1.1 } });
  }
  let seed = 7;
  const rng = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const communities = graph.size > 0 ? louvain(graph, { rng }) : Object.fromEntries(nodes.map(({ id }, at) => [id, at]));
  return nodes.map(({ id }) => {
    const degree = graph.degree(id);
    return {
      id: id as EntityId, x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')), community: communities[id] ?? 0,
      degree, pagerank: degree / Math.max(1, 2 * graph.size), betweenness: 0,
    };
  });
};
