import { markedItems } from '../fixtures.ts';
import { classOf, predicateOf } from '../pairs/classes.ts';
import { asDeputy } from './deputies.ts';

/** What it is that the sentence's person does for its body, who was taken for its leader. */
function told(markup: string): string {
  const { views, names } = markedItems(markup);
  const [left, right] = names[0]!;
  const backward = left!.type !== 'Person';
  return predicateOf(asDeputy(views[0]!, { left: left!, right: right!, index: classOf('LEADS', backward), confidence: 0.8, method: 'classifier' }).index);
}

test.each([
  ['[P Ana Ruiz], Executive Vice President of the [O Harbour Bank], left.', 'REPRESENTS'],
  ['[O Harbour Bank] Acting Deputy Director [P Ana Ruiz] left.', 'REPRESENTS'],
  ['Assistant Director [P Ana Ruiz] of the [O Harbour Bank] left.', 'REPRESENTS'],
  ['[P Ana Ruiz], Director of the [O Harbour Bank], left.', 'LEADS'],
  ['[P Ana Ruiz], Assistant Director in Charge of the [O Harbour Bank], left.', 'LEADS'],
  ['[P Ana Ruiz], Vice Director, Head of [O Casework], left.', 'LEADS'],
  ['Deputy Director [P Ana Ruiz] now leads the [O Harbour Bank].', 'LEADS'],
  ['[P Ana Ruiz] of the [O Harbour Bank] met her deputy.', 'LEADS'],
  ['[P Jon Vik], head of the [O Coast Bank], told Deputy Minister Ruiz so.', 'LEADS'],
  ['[P Jon Vik], President of the [O Coast Bank], and Deputy Minister Ruiz met.', 'LEADS'],
])('%s: %s', (markup, expected) => {
  expect(told(markup)).toBe(expected);
});
