import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import graphologyModule from 'graphology';
import gexfModule from 'graphology-gexf';
import graphmlModule from 'graphology-graphml';
import sax from 'sax';
import type { AbstractGraph } from 'graphology-types';
import type { GraphEdge, GraphNode, Property } from '../model.ts';
import { anyGraph, drawingOf, streamOf, writeAll, type AnyGraph } from './arbitrary.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns.ts';
import { csv, disarm, rearm } from './csv.ts';
import { sorted, sortedLabels } from './elements.ts';
import { FORMATS, formatNamed } from './formats.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';
import { neo4jCsv } from './neo4j-csv.ts';
import { escapeXml, xmlText } from './xml.ts';

type Values = Readonly<Record<string, unknown>>;
type AnyGraphology = AbstractGraph<Values, Values>;
const { MultiGraph } = graphologyModule as unknown as { MultiGraph: (new () => AnyGraphology) & { from: (data: unknown) => AnyGraphology } };
const { parse: parseGexf } = gexfModule as unknown as { parse: (Graph: unknown, text: string) => AnyGraphology };
const { parse: parseGraphml } = graphmlModule as unknown as { parse: (Graph: unknown, text: string) => AnyGraphology };

/** What is left of a graph when its text has gone through `change`; without `id` properties that repeat the id. */
const expected = ({ nodes, edges }: AnyGraph, change: (text: string) => string = (text) => text): AnyGraph => {
  const value = (one: Property): Property => (typeof one === 'string' ? change(one) : Array.isArray(one) ? (one as readonly string[]).map((item) => value(item) as string) : one);
  const properties = (all: Readonly<Record<string, Property>>): Readonly<Record<string, Property>> => Object.fromEntries(Object.entries(all).map(([name, one]) => [name, value(one)]));
  return { nodes: nodes.map((node) => ({ ...node, properties: properties(node.properties) })), edges: edges.map((edge) => ({ ...edge, properties: properties(edge.properties) })) };
};

/** Undoes the columns: what a reader of the file gets back. */
const fromColumns = (columns: readonly Column[], read: (id: string) => Property | undefined, other: unknown): Readonly<Record<string, Property>> => ({
  ...Object.fromEntries(columns.flatMap(({ id, property }) => {
    const value = read(id);
    return value === undefined ? [] : [[property, value] as const];
  })),
  ...(typeof other === 'string' && other !== '' ? (JSON.parse(other) as Record<string, Property>) : {}),
});

const plain = (graph: AnyGraph): unknown => JSON.parse(JSON.stringify({
  nodes: graph.nodes.map(({ id, labels, properties }) => ({ id, labels: sortedLabels(labels), properties: { ...sorted(properties) } })),
  edges: graph.edges.map(({ id, type, source, target, properties }) => ({ id, type, ends: type === 'PARTNERS_WITH' ? [source, target].sort() : [source, target], properties: { ...sorted(properties) } })),
}));

const fromGraphology = (graph: AnyGraphology, read: (attributes: Values, columns: readonly Column[]) => Readonly<Record<string, Property>>, list: (value: unknown) => readonly string[]): AnyGraph => ({
  nodes: graph.nodes().sort().map((id): GraphNode => ({ id, labels: list(graph.getNodeAttributes(id).labels), properties: read(graph.getNodeAttributes(id), NODE_COLUMNS) })),
  edges: graph.edges().sort().map((id): GraphEdge => ({ id, type: String(graph.getEdgeAttributes(id).edgeType), source: graph.source(id), target: graph.target(id), properties: read(graph.getEdgeAttributes(id), EDGE_COLUMNS) })),
});

describe('the formats', () => {
  it('are known by name', () => {
    expect(FORMATS.map(({ name }) => name)).toEqual(['json', 'gexf', 'graphml', 'csv', 'neo4j-csv', 'cypher', 'graphology']);
    expect(formatNamed('gexf')).toBe(gexf);
    expect(formatNamed('gif')).toBeUndefined();
  });

  it.each(FORMATS.map((format) => [format.name, format] as const))('%s writes only its own files, alike each time, and refuses a wrong order', async (_, format) => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const once = await writeAll(format, graph, { drawing: drawingOf(graph) });
      expect(Object.keys(once).sort()).toEqual([...format.files].sort());
      expect(await writeAll(format, graph, { drawing: drawingOf(graph) })).toEqual(once);
      const wrong = { nodes: [...graph.nodes].reverse(), edges: graph.edges };
      if (graph.nodes.length > 1) await expect(writeAll(format, wrong)).rejects.toThrow('sorted by id');
    }), { numRuns: 25 });
    const edgeFirst = async function* (): AsyncGenerator<GraphNode | GraphEdge> {
      yield { id: 'e', type: 'FUNDS', source: 'a', target: 'b', properties: {} };
      yield { id: 'a', labels: ['Entity'], properties: {} };
    };
    await expect((async () => { for await (const piece of format.write(edgeFirst())) expect(piece.text).toBeDefined(); })()).rejects.toThrow('nodes come first');
  });
});

describe('JSON', () => {
  it('reads back as it was, properties in order', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const text = (await writeAll(json, graph))['graph.json']!;
      const read = JSON.parse(text) as AnyGraph;
      expect(plain(read)).toEqual(plain(graph));
      for (const { properties } of [...read.nodes, ...read.edges]) expect(Object.keys(properties)).toEqual(Object.keys(properties).sort());
    }));
  });

  it('is the same whatever the order of properties and labels', async () => {
    const node = { id: 'a', labels: ['Entity', 'Partner', 'Organization'], properties: { name: 'A', aliases: ['B'], __proto__x: 1 } };
    const turned = { id: 'a', labels: ['Partner', 'Organization', 'Entity'], properties: { __proto__x: 1, aliases: ['B'], name: 'A' } };
    const text = (await writeAll(json, { nodes: [node], edges: [] }))['graph.json'];
    expect(text).toBe('{"nodes":[\n{"id":"a","labels":["Entity","Organization","Partner"],"properties":{"__proto__x":1,"aliases":["B"],"name":"A"}}\n],"edges":[]}\n');
    expect((await writeAll(json, { nodes: [turned], edges: [] }))['graph.json']).toBe(text);
  });

  it.each([[{ nodes: [], edges: [] }], [{ nodes: [], edges: [{ id: 'e', type: 'FUNDS', source: 'a', target: 'b', properties: {} }] }]])('of little is JSON all the same', async (graph: AnyGraph) =>
    expect(JSON.parse((await writeAll(json, graph))['graph.json']!)).toEqual(graph));
});

describe('GEXF', () => {
  it('reads back with graphology-gexf as it was, but for what XML cannot hold', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const read = parseGexf(MultiGraph, (await writeAll(gexf, graph))['graph.gexf']!);
      const back = fromGraphology(read, (attributes, columns) => fromColumns(columns, (id) => attributes[id] as Property | undefined, attributes.other), (labels) => labels as readonly string[]);
      expect(plain(back)).toEqual(plain(expected(graph, xmlText)));
    }));
  });

  /** What GEXF 1.3 lets stand in an element, of what is written here: https://gexf.net/1.3/gexf.xsd and viz.xsd. Each attribute with the form of its values. */
  const [ANY, NUMBER, BYTE] = [/^[^]*$/u, /^-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?$/u, /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/u];
  const GEXF: Readonly<Record<string, { readonly in: readonly string[]; readonly needs: Readonly<Record<string, RegExp>>; readonly may?: Readonly<Record<string, RegExp>> }>> = {
    gexf: { in: [''], needs: { xmlns: /^http:\/\/gexf\.net\/1\.3$/u, 'xmlns:viz': /^http:\/\/gexf\.net\/1\.3\/viz$/u, version: /^1\.3$/u } },
    meta: { in: ['gexf'], needs: {} }, creator: { in: ['meta'], needs: {} },
    // No default type of edges: under one, Gephi leaves out those of another type.
    graph: { in: ['gexf'], needs: { mode: /^(?:static|dynamic)$/u } },
    attributes: { in: ['graph'], needs: { class: /^(?:node|edge)$/u, mode: /^(?:static|dynamic)$/u } },
    attribute: { in: ['attributes'], needs: { id: /./u, title: /./u, type: /^(?:integer|long|double|float|boolean|string|liststring|anyURI)$/u } },
    nodes: { in: ['graph'], needs: {} }, edges: { in: ['graph'], needs: {} },
    node: { in: ['nodes'], needs: { id: /./u, label: ANY } },
    edge: { in: ['edges'], needs: { id: /./u, source: /./u, target: /./u, type: /^(?:directed|undirected|mutual)$/u, kind: ANY, label: ANY }, may: { weight: NUMBER } },
    attvalues: { in: ['node', 'edge'], needs: {} }, attvalue: { in: ['attvalues'], needs: { for: /./u, value: ANY } },
    'viz:color': { in: ['node', 'edge'], needs: { r: BYTE, g: BYTE, b: BYTE } }, 'viz:position': { in: ['node'], needs: { x: NUMBER, y: NUMBER, z: NUMBER } }, 'viz:size': { in: ['node'], needs: { value: NUMBER } },
  };

  it('has the elements and attributes of GEXF 1.3 and no others, its attributes declared, its ends there, its ids once', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const parser = sax.parser(true);
      const [path, declared, ids]: [string[], Map<string, Set<string>>, Map<string, Set<string>>] = [[], new Map([['node', new Set()], ['edge', new Set()]]), new Map([['node', new Set()], ['edge', new Set()]])];
      let kind = '';
      parser.onerror = (error) => { throw error; };
      parser.onopentag = ({ name, attributes }) => {
        const given = attributes as Readonly<Record<string, string>>;
        const rule = GEXF[name];
        expect([name, rule?.in.includes(path.at(-1) ?? '')]).toEqual([name, true]);
        const allowed = { ...rule!.needs, ...rule!.may };
        for (const needed of Object.keys(rule!.needs)) expect([name, Object.keys(given)]).toEqual([name, expect.arrayContaining([needed])]);
        for (const [attribute, value] of Object.entries(given)) expect([name, attribute, allowed[attribute]?.test(value)]).toEqual([name, attribute, true]);
        if (name === 'attributes') kind = given.class!;
        if (name === 'attribute') declared.get(kind)!.add(given.id!);
        if (name === 'attvalue') expect([given.for, declared.get(path.at(-2)!)!.has(given.for!)]).toEqual([given.for, true]);
        if (name === 'node' || name === 'edge') {
          expect([given.id, ids.get(name)!.has(given.id!)]).toEqual([given.id, false]);
          ids.get(name)!.add(given.id!);
        }
        if (name === 'edge') expect([ids.get('node')!.has(given.source!), ids.get('node')!.has(given.target!)]).toEqual([true, true]);
        path.push(name);
      };
      parser.onclosetag = () => { path.pop(); };
      parser.write((await writeAll(gexf, graph, { drawing: drawingOf(graph) }))['graph.gexf']!).close();
      expect([ids.get('node')!.size, ids.get('edge')!.size]).toEqual([graph.nodes.length, graph.edges.length]);
    }), { numRuns: 40 });
  });

  it('carries colours, sizes, positions and centrality', async () => {
    const graph: AnyGraph = { nodes: [{ id: 'a', labels: ['Entity', 'Person'], properties: { name: 'Ada' } }], edges: [] };
    const drawing = new Map([...drawingOf(graph)].map(([id, one]) => [id, { ...one, x: 12.5, y: -3, community: 1, degree: 4, pagerank: 0.5, betweenness: 0.1 }]));
    const read = parseGexf(MultiGraph, (await writeAll(gexf, graph, { drawing }))['graph.gexf']!);
    expect(read.getNodeAttributes('a')).toMatchObject({ label: 'Ada', x: 12.5, y: -3, size: 3.7, color: 'rgb(200,80,60)', community: 1, degree: 4, pagerank: 0.5, betweenness: 0.1, entityType: 'Person' });
  });
});

describe('GraphML', () => {
  it('reads back with graphology-graphml as it was, but for what XML cannot hold', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const read = parseGraphml(MultiGraph, (await writeAll(graphml, graph))['graph.graphml']!);
      const list = (text: unknown): readonly string[] => JSON.parse(String(text)) as readonly string[];
      const isList = new Set(['aliases', 'claims']);
      const back = fromGraphology(read, (attributes, columns) => fromColumns(columns, (id) => (isList.has(id) && id in attributes ? list(attributes[id]) : attributes[id] as Property | undefined), attributes.other), list);
      // Lists are JSON, which escapes some of what XML cannot hold.
      expect(plain(expected(back, xmlText))).toEqual(plain(expected(graph, xmlText)));
    }));
  });

  it('draws for yEd what is drawn for others', async () => {
    const graph: AnyGraph = { nodes: [{ id: 'a', labels: ['Entity'], properties: { name: 'A & "B"' } }], edges: [] };
    const text = (await writeAll(graphml, graph, { drawing: drawingOf(graph) }))['graph.graphml']!;
    expect(text).toContain('<y:NodeLabel modelName="sides" modelPosition="s">A &amp; &quot;B&quot;</y:NodeLabel>');
    // NetworkX takes x and y of the last that names them.
    expect(text.indexOf('n.drawn">')).toBeLessThan(text.indexOf('key="n.x"'));
  });

  it('tells Cytoscape what an edge says and which node is which', async () => {
    const graph: AnyGraph = { nodes: [{ id: 'a', labels: ['Entity'], properties: { name: 'A' } }], edges: [{ id: 'e', type: 'FUNDS', source: 'a', target: 'a', properties: {} }] };
    const read = parseGraphml(MultiGraph, (await writeAll(graphml, graph))['graph.graphml']!);
    expect([read.getNodeAttributes('a').nodeId, read.getEdgeAttributes('e').interaction]).toEqual(['a', 'FUNDS']);
  });
});

describe('evidence', () => {
  const graph: AnyGraph = { nodes: [{ id: 'a', labels: ['Entity', 'Person'], properties: { name: 'Ada' } }, { id: 's1', labels: ['Sentence'], properties: { text: 'Ada came.' } }], edges: [] };
  const drawing = new Map([...drawingOf(graph)].map(([id, one]) => [id, { ...one, x: 30, y: 40 }]));

  it.each([['gexf', gexf, 'graph.gexf', (text: string) => parseGexf(MultiGraph, text)], ['graphml', graphml, 'graph.graphml', (text: string) => parseGraphml(MultiGraph, text)]] as const)('goes round the network, small and faint, in %s', async (_, format, file, parse) => {
    const text = (await writeAll(format, graph, { drawing }))[file]!;
    const { x, y, size } = parse(text).getNodeAttributes('s1') as Readonly<Record<'x' | 'y' | 'size', number>>;
    expect(Math.hypot(x, y)).toBeCloseTo(60, 1);
    expect(size).toBe(1);
    expect((await writeAll(format, graph, { drawing }))[file]).toBe(text);
  });

  it('has no place where nothing has one', async () => {
    expect((await writeAll(gexf, graph, {}))['graph.gexf']).not.toContain('viz:position');
  });
});

describe('graphology JSON', () => {
  it('is read by graphology as it was', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const read = MultiGraph.from(JSON.parse((await writeAll(graphology, graph, { drawing: drawingOf(graph) }))['graph.graphology.json']!));
      const back = fromGraphology(read, (attributes) => attributes.properties as Readonly<Record<string, Property>>, (labels) => labels as readonly string[]);
      expect(plain(back)).toEqual(plain(graph));
    }));
  });
});

describe('CSV', () => {
  const columnsOf = (records: readonly Readonly<Record<string, string | null>>[], columns: readonly Column[]): readonly Readonly<Record<string, Property>>[] => records.map((record) => fromColumns(columns, (id) => {
    const text = record[id];
    const column = columns.find((one) => one.id === id)!;
    if (text === null || text === undefined) return undefined;
    if (column.type === 'strings') return JSON.parse(text) as readonly string[];
    return column.type === 'string' ? rearm(text) : Number(text);
  }, record.other));
  /** Tells an empty text, which is quoted, from nothing. */
  const read = (text: string): readonly Readonly<Record<string, string | null>>[] =>
    parseCsv(text, { columns: true, cast: (value: string, { quoting }) => (value === '' && !quoting ? null : value) });

  it('reads back as it was', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const files = await writeAll(csv, graph, { drawing: drawingOf(graph) });
      const nodes = read(files['nodes.csv']!);
      const edges = read(files['edges.csv']!);
      const back: AnyGraph = {
        nodes: columnsOf(nodes, NODE_COLUMNS).map((properties, index) => ({ id: rearm(nodes[index]!.id!), labels: JSON.parse(nodes[index]!.labels!) as readonly string[], properties })),
        edges: columnsOf(edges, EDGE_COLUMNS).map((properties, index) => ({ id: edges[index]!.id!, type: edges[index]!.type!, source: edges[index]!.source!, target: edges[index]!.target!, properties })),
      };
      expect(plain(back)).toEqual(plain(graph));
    }));
  });

  it.each(['=cmd|\' /C calc\'!A0', '+1+1', '-2+3', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '|x', "'=1", "''=1"])('disarms %j', async (name) => {
    expect(disarm(name)).toBe(`'${name}`);
    expect(rearm(disarm(name))).toBe(name);
    const graph: AnyGraph = { nodes: [{ id: 'a', labels: ['Entity'], properties: { name } }], edges: [] };
    expect(parseCsv((await writeAll(csv, graph))['nodes.csv']!, { columns: true })).toEqual([expect.objectContaining({ name: `'${name}` })]);
  });

  it('leaves other text and numbers alone', () => {
    for (const name of ['INTERPOL', "'quoted'", 'a=b', '', '"=1"']) expect(disarm(name)).toBe(name);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(rearm(disarm(text))).toBe(text)));
  });

  it('for neo4j-admin has typed headers, exact values and a README with the command', async () => {
    const files = await writeAll(neo4jCsv, { nodes: [{ id: 'a', labels: ['Entity', 'Person'], properties: { name: '=A;"B"', aliases: ['x;y', 'z'], mentions: 2 } }, { id: 's', labels: ['Sentence'], properties: { start: 0, end: 3, text: 'a\nb' } }], edges: [{ id: 'm', type: 'MENTIONS', source: 's', target: 'a', properties: { start: 0, end: 1 } }] });
    expect(parseCsv(files['entities.csv']!, { columns: true })).toEqual([expect.objectContaining({ 'id:ID': 'a', ':LABEL': 'Entity\u001fPerson', 'name:string': '=A;"B"', 'aliases:string[]': 'x;y\u001fz', 'mentions:long': '2', 'acronym:string': '' })]);
    expect(parseCsv(files['sentences.csv']!, { columns: true })).toEqual([expect.objectContaining({ 'start:long': '0', 'text:string': 'a\nb' })]);
    expect(parseCsv(files['relationships.csv']!, { columns: true })).toEqual([expect.objectContaining({ ':START_ID': 's', ':END_ID': 'a', ':TYPE': 'MENTIONS', 'start:long': '0' })]);
    expect(files['README.txt']).toContain('--array-delimiter=U+001F');
  });
});

describe('XML text', () => {
  it('never holds what XML forbids', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)), (text) => {
      // eslint-disable-next-line no-control-regex -- the characters XML forbids
      expect(escapeXml(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff<>"']|\p{Surrogate}|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/u);
    }));
  });
});

it('streamOf gives nodes, then edges', async () => {
  const graph: AnyGraph = { nodes: [{ id: 'a', labels: [], properties: {} }], edges: [{ id: 'e', type: 'FUNDS', source: 'a', target: 'a', properties: {} }] };
  const seen: string[] = [];
  for await (const { id } of streamOf(graph)) seen.push(id);
  expect(seen).toEqual(['a', 'e']);
});
