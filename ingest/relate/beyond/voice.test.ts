import { describer } from '../describe/describe.ts';
import { markedItems } from '../fixtures.ts';
import { collectItems } from '../items.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { spokenFor } from './voice.ts';

test('the person of the only speaker line speaks for the body that "we" means', () => {
  const { views, names } = markedItems('Mr. [P Okoro] (spoke in French): On behalf of [O AFRIPOL], I thank [L Togo].');
  const models = relateModels();
  const items = collectItems(views, names, { describe: describer(models.describe), arcs: (sentence) => arcsOf(views[sentence]!, parse(views[sentence]!, models.parse)) });
  const keys = new Map(items.sentences.flat().map(({ id, key }) => [id, key]));
  expect(spokenFor(views, items).map(({ subject, predicate, object }) => [keys.get(subject), predicate, keys.get(object)])).toEqual([['okoro', 'REPRESENTS', 'afripol']]);
});
