/** Helpers that every format shares: telling nodes from edges, checking their order, gathering text into larger chunks. */
import type { GraphEdge, Property } from '../model.ts';
import type { Element, Piece } from './format.ts';

/** Characters gathered before they are handed on. */
const CHUNK = 1 << 16;

export const isEdge = (element: Element): element is GraphEdge => 'source' in element;

/** Passes elements on and throws where they are not nodes, then edges, each sorted by id without doubles. */
export async function* inOrder(elements: AsyncIterable<Element>): AsyncGenerator<Element> {
  let last: Element | undefined;
  for await (const element of elements) {
    if (last && isEdge(last) && !isEdge(element)) throw new Error(`node ${element.id} comes after the edge ${last.id}: nodes come first`);
    if (last && isEdge(last) === isEdge(element) && last.id >= element.id) throw new Error(`${element.id} comes after ${last.id}: elements come sorted by id, each once`);
    yield element;
    last = element;
  }
}

/** Joins small pieces of one file after another into larger ones. */
export async function* gather(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const waiting = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for await (const { file, text } of pieces) {
    const texts = waiting.get(file) ?? [];
    texts.push(text);
    waiting.set(file, texts);
    const size = (sizes.get(file) ?? 0) + text.length;
    sizes.set(file, size);
    if (size < CHUNK) continue;
    yield { file, text: texts.join('') };
    waiting.set(file, []);
    sizes.set(file, 0);
  }
  for (const [file, texts] of waiting) if (texts.length > 0) yield { file, text: texts.join('') };
}

/** Properties with their names in order, so that equal ones are written alike. */
export const sorted = (properties: Readonly<Record<string, Property>>): Readonly<Record<string, Property>> => {
  // A null prototype keeps a property named __proto__ a property.
  const result = Object.create(null) as Record<string, Property>;
  for (const name of Object.keys(properties).sort()) result[name] = properties[name]!;
  return result;
};

/** Labels in order; `Entity` comes before the names of the types. */
export const sortedLabels = (labels: readonly string[]): readonly string[] => [...labels].sort();
