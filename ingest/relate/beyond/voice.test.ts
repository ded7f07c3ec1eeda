import { describer } from '../describe/describe.ts';
import { markedItems } from '../fixtures.ts';
import { collectItems } from '../items.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { spokenFor } from './voice.ts';

/** Who is told to speak for whom in a marked text. */
const spoken = (markup: string): unknown[] => {
  const { views, names } = markedItems(markup);
  const models = relateModels();
  const items = collectItems(views, names, { describe: describer(models.describe), arcs: (sentence) => arcsOf(views[sentence]!, parse(views[sentence]!, models.parse)) });
  const keys = new Map(items.sentences.flat().map(({ id, key }) => [id, key]));
  return spokenFor(views, items).map(({ subject, predicate, object }) => [keys.get(subject), predicate, keys.get(object)]);
};

test('the person of the only speaker line speaks for the body that "we" means', () => {
  expect(spoken('Mr. [P Okoro] (spoke in French): On behalf of [O AFRIPOL], I thank [L Togo].')).toEqual([['okoro', 'REPRESENTS', 'afripol']]);
});

test.each([
  ['a head', '[P Ana Lund]\n\nExecutive Director\n\nPort safety forum\n\nDear friends,\n\n[O Clear Rivers] is proud to be here, and I thank [L Togo] for our desk.', [['ana lund', 'LEADS', 'clear rivers']]],
  ['an envoy', '[P Ana Lund]\n\nSpecial Envoy for Ports\n\nDear friends,\n\n[O Clear Rivers] is proud to be here, and I thank [L Togo] for our desk.', [['ana lund', 'REPRESENTS', 'clear rivers']]],
  ['a body in the line of the office', '[P Ana Lund]\n\nHead, [O Port Union]\n\nDear friends,\n\nWe are glad, and I thank [O Clear Rivers].', [['ana lund', 'LEADS', 'port union']]],
  ['a reporter', '[P Ana Lund]\n\nChief reporter\n\n[O Clear Rivers] is proud to be here, and our desk is glad.', []],
  ['no office', '[P Ana Lund]\n\nPort safety forum\n\n[O Clear Rivers] is proud to be here, and I thank [L Togo] for our desk.', []],
])('a name in a line of its own above a speech: %s', (_, markup, expected) => {
  expect(spoken(markup)).toEqual(expected);
});
