import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { byHolders } from './holders.ts';
import { titledIn } from './titled.ts';

/** Each office as "person body", with a star where it is at the head. */
const held = (markup: string): readonly string[] => {
  const { views, names } = markedItems(markup);
  return titledIn(views[0]!, names[0]!).map(({ person, body, heads }) => `${person.key} ${heads ? '*' : ''}${body.key}`);
};

test.each([
  ['of a country', 'We met Chadian Foreign Minister [P Ana Lund], Foreign Minister of [L Norway] [P Jon Vik] and others.', ['jon vik norway']],
  ['a body before its office', 'Speakers were [O Alder Bank] Vice President [P Ana Lund], [O Birch Union] Trade Commissioner [P Jon Vik] and [O Cedar Watch] President Mr [P Leo Roy].', ['ana lund alder bank', 'jon vik birch union', 'leo roy *cedar watch']],
  ['an office for something', '[L Norway] Secretary of State [P Ana Lund] and [O Birch Union] Commissioner for Peace [P Jon Vik] spoke.', ['ana lund norway', 'jon vik birch union']],
  ['the head of a body', 'Chief of the [O Harbour Police] [P Ana Lund] thanked the Deputy Head of [O Birch Aid] [P Jon Vik].', ['ana lund *harbour police', 'jon vik birch aid']],
  ['the minister of a body', '[O Harbour Safety] Secretary [P Ana Lund] and [O Coast Bank] Assistant Secretary [P Jon Vik] met.', ['ana lund *harbour safety', 'jon vik coast bank']],
  ['an owner', "[O Birch Aid]'s Executive Director [P Ana Lund] spoke.", ['ana lund *birch aid']],
  ['an office of no one named', 'The President told [O Alder Bank] that [P Ana Lund] left.', []],
  ['a body and a person side by side', '[O Alder Bank] staff saw President [P Ana Lund].', []],
  ['a post to somewhere', '[L Norway] Ambassador to [L Chad] [P Ana Lund] and the [O Birch Union] Special Envoy to [L Mali] [P Jon Vik] spoke.', ['ana lund norway', 'jon vik birch union']],
  ['an office to somebody', 'The Ambassador to [L Norway] [P Ana Lund] spoke.', []],
  ['a row with commas', 'The Head of [O Birch Aid], [P Ana Lund], spoke.', []],
])('%s', (_, markup, expected) => {
  expect(held(markup)).toEqual(expected);
});

test('the body of a title is not of the one before, and takes no part where its officer does', () => {
  const { views, names } = markedItems('At [E the forum] spoke [P Ana Lund], [O Alder Bank] President [P Jon Vik] and others.');
  const [forum, ana, alder, jon] = names[0]!;
  const part = (right: typeof jon) => ({ left: forum!, right: right!, index: classOf('PARTICIPATES_IN', true), confidence: 0.6, method: 'classifier' });
  const wrong = { left: ana!, right: alder!, index: classOf('REPRESENTS', false), confidence: 0.8, method: 'classifier' };
  const lead = { left: alder, right: jon, index: classOf('LEADS', true), confidence: 0.85, method: 'rule:office' };
  expect(byHolders(views[0]!, names[0]!, [part(ana), part(alder), part(jon), wrong])).toEqual([part(ana), part(jon), lead]);
  expect(byHolders(views[0]!, names[0]!, [part(alder)])).toEqual([part(alder), lead]);
});

test('whose title names a body has no office of another before it', () => {
  const { views, names } = markedItems('Besides the [O Harbour Assembly], [O Alder Bank] President [P Jon Vik] spoke.');
  const [assembly, alder, jon] = names[0]!;
  const wrong = { left: assembly!, right: jon!, index: classOf('LEADS', true), confidence: 0.6, method: 'classifier' };
  expect(byHolders(views[0]!, names[0]!, [wrong])).toEqual([{ left: alder, right: jon, index: classOf('LEADS', true), confidence: 0.85, method: 'rule:office' }]);
});
