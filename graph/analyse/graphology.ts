/**
 * The graphology packages as this folder uses them. They are CommonJS whose types speak of a default export that Node does not see, so the
 * one cast each needs stands here.
 */
import graphologyModule from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { AbstractGraph } from 'graphology-types';

/** Undirected, one edge a pair, weighted by how many documents say any of the edges between the two. */
export type PlainGraph = AbstractGraph<{ x: number; y: number; fixed?: boolean }, { weight: number }>;

type Plain<T> = T extends { default: infer D } ? D : T;

export const UndirectedGraph = (graphologyModule as unknown as { UndirectedGraph: new () => PlainGraph }).UndirectedGraph;
export const louvain = louvainModule as unknown as Plain<typeof louvainModule>;
export const forceAtlas2 = forceAtlas2Module as unknown as Plain<typeof forceAtlas2Module>;
export const pagerank = pagerankModule as unknown as Plain<typeof pagerankModule>;
