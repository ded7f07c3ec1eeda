import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { byHolders, holdersIn, ofTheOneBefore } from './holders.ts';

/** Each office as "person body", with a star where it is at the head. */
const held = (markup: string): readonly string[] => {
  const { views, names } = markedItems(markup);
  return holdersIn(views[0]!, names[0]!).map(({ person, body, heads }) => `${person.key} ${heads ? '*' : ''}${body.key}`);
};

test.each([
  ['offices first', 'We heard the Minister for Justice of [L Norway], [P Ana Lund], the Envoy of the [O Alder Union] for Mali, [P Jon Vik], and the Executive Director of [O Birch Aid], Ms. [P Eva Ek].', ['ana lund norway', 'jon vik alder union', 'eva ek *birch aid']],
  ['an office without a body first', 'The Special Representative for Somalia, [P Ana Lund], the Chairperson of the [O Alder Commission], [P Jon Vik], and the Deputy Head of [O Birch Aid], [P Eva Ek], spoke.', ['jon vik *alder commission', 'eva ek birch aid']],
  ['people first', '[P Ana Lund], Director of [O Alder Aid], [P Jon Vik], Head of the [O Birch Fund], and [P Eva Ek], Secretary of [O Cedar Watch], spoke.', ['ana lund *alder aid', 'jon vik *birch fund']],
  ['a new row behind a verb', '[P Ana Lund], head of [O Alder Aid], told the President of the [O Birch Fund], [P Jon Vik], that it rained.', ['jon vik *birch fund']],
  ['an office for something', 'The Commissioner for Peace of the [O Alder Union], [P Ana Lund], and the Director General of [O Birch Aid], [P Jon Vik], came.', ['ana lund alder union', 'jon vik *birch aid']],
  ['an office for something of a body before it', 'The [O Alder Union] Commissioner for Peace, [P Ana Lund], and the Head of [O Birch Aid], [P Jon Vik], came.', ['ana lund alder union', 'jon vik *birch aid']],
  ['a body before its office', 'The [O Alder Aid] President, [P Ana Lund], the [O Birch Fund] Director, [P Jon Vik], and others came.', ['ana lund *alder aid', 'jon vik *birch fund']],
  ['whoever is spoken to', 'Addressing the Head of [O Alder Aid], [P Ana Lund], Chair of the [O Birch Fund], [P Jon Vik] and others left.', ['ana lund *birch fund']],
  ['an office behind "and"', 'My colleague, [P Ana Lund], and the Head of [O Alder Aid], [P Jon Vik], spoke.', ['jon vik *alder aid']],
  ['who is told of aside', 'Following the Head of [O Alder Aid], [P Ana Lund], the Chair of the [O Birch Fund], [P Jon Vik], spoke.', []],
  ['offices of several words', 'The Secretary General of [O Alder Aid], [P Ana Lund], and the Chief Executive Officer of [O Birch Aid], [P Jon Vik], met.', ['ana lund *alder aid', 'jon vik *birch aid']],
  ['ranks before the names', '[P Ana Lund], Executive Secretary of [O Alder Aid], Amb. [P Jon Vik], Head of [O Birch Aid], and Major General [P Eva Ek], Commander of the [O Cedar Force], met.', ['ana lund *alder aid', 'jon vik *birch aid']],
  ['people alone', '[P Ana Lund], [P Jon Vik] and the Director of [O Alder Aid] left.', []],
  ['somebody who acts', 'In a letter to the Head of [O Alder Aid], [P Ana Lund] said that [P Jon Vik] left.', []],
])('%s', (_, markup, expected) => {
  expect(held(markup)).toEqual(expected);
});

test('an office is taken from whom it is not, and told of whom it is', () => {
  const { views, names } = markedItems('The Envoy of [L Norway], [P Ana Lund], the Head of [O Birch Aid], [P Jon Vik], left.');
  const [norway, ana, birch, jon] = names[0]!;
  const wrong = { left: ana!, right: birch!, index: classOf('LEADS', false), confidence: 0.9, method: 'rule:heads' };
  const doubtful = { left: birch!, right: jon!, index: classOf('REPRESENTS', true), confidence: 0.4, method: 'classifier' };
  const other = { left: ana!, right: jon!, index: classOf('LEADS', false), confidence: 0.4, method: 'classifier' };
  expect(byHolders(views[0]!, names[0]!, [wrong, doubtful, other])).toEqual([
    other,
    { left: norway, right: ana, index: classOf('REPRESENTS', true), confidence: 0.85, method: 'rule:office' },
    { left: birch, right: jon, index: classOf('LEADS', true), confidence: 0.85, method: 'rule:office' },
  ]);
});

test.each([
  ['[O Alder Aid] grew, said its Director, [P Ana Lund].', ['ana lund *alder aid']],
  ['[O Alder Aid] (AA) and its newly elected Secretary General Ms. [P Ana Lund] came.', ['ana lund *alder aid']],
  ['[O Alder Aid] grew, said its Deputy Director, [P Ana Lund].', ['ana lund alder aid']],
  ['[O Alder Aid] met [O Birch Fund], and its Director, [P Ana Lund], left.', []],
  ['[O Alder Aid] grew, said its former Director, [P Ana Lund].', []],
  ['[O Alder Aid] trained its staff, [P Ana Lund] said.', []],
])('an office of the one body before: %s', (markup, expected) => {
  const { views, names } = markedItems(markup);
  expect(ofTheOneBefore(views[0]!, names[0]!).map(({ person, body, heads }) => `${person.key} ${heads ? '*' : ''}${body.key}`)).toEqual(expected);
});

test('whoever has an office behind the name has none of those before it, behind another person', () => {
  const { views, names } = markedItems('[P Ana Lund], Head of the Peace Board of [O Alder Aid], Major [P Jon Vik], Commander of the [O Birch Force], met.');
  const [, alder, jon] = names[0]!;
  const wrong = { left: alder!, right: jon!, index: classOf('LEADS', true), confidence: 0.5, method: 'classifier' };
  expect(byHolders(views[0]!, names[0]!, [wrong])).not.toContain(wrong);
});
