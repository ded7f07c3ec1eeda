import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { vectors } from '../../language/vectors.ts';
import { viewOf } from '../text/view.ts';
import type { Item } from '../item.ts';
import type { Arcs } from '../parse/paths.ts';
import { sceneOf } from './scene.ts';
import { pairWords, PLACES } from './words.ts';

const view = viewOf(analyseText('The bank will fund the regional project of farmers .')[0]!, clusters());
const item = (id: string, first: number, end: number): Item => ({ id, sentence: 0, type: 'Organization', level: 'name', first, end, head: end - 1, key: id, confidence: 1 });
/** bank and project hang on "fund", "will" and "regional" on their nouns and verb. */
const arcs: Arcs = { head: Int32Array.of(1, 3, 3, -1, 6, 6, 3, 8, 6, 3), relation: new Uint8Array(10), marked: new Int32Array(10), voice: new Uint8Array(10) };
const [bank, project] = [item('bank', 0, 2), item('project', 4, 7)];

/** The words of each place. */
function placesOf(words: Int32Array): string[][] {
  const names = new Map(view.lower.map((lower) => [vectors().row(lower), lower]));
  const places: string[][] = [];
  for (let at = 0; at < words.length;) {
    const count = words[at++]!;
    places.push([...words.slice(at, at + count)].map((row) => names.get(row)!));
    at += count;
  }
  return places;
}

test('a pair shows its heads, what stands between, the verb where they meet', () => {
  const places = placesOf(pairWords(sceneOf(view, [bank, project], arcs), 0, 1));
  expect(places).toHaveLength(PLACES);
  expect(places.slice(0, 4)).toEqual([['bank'], ['project'], ['the'], ['the', 'regional']]);
  expect(places.slice(8, 14)).toEqual([['will'], ['fund'], ['fund'], ['will'], ['fund'], ['fund']]);
  expect(places[14]).toEqual(['fund']);
});
