/** Every format that a graph can be taken away in. The command line and the viewer read this list; add a format by adding it here. */
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';
import { neo4jCsv } from './neo4j-csv.ts';

export type { Element, ExportOptions, Format, Piece } from './format.ts';

export const FORMATS: readonly Format[] = [json, gexf, graphml, csv, neo4jCsv, cypher, graphology];

/** The format of that name, or undefined. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);
