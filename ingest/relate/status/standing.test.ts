import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import type { NamedType, RelationType } from '../../../graph/model.ts';
import { classOf } from '../pairs/classes.ts';
import { viewOf, type SentenceView } from '../text/view.ts';
import { standing } from './standing.ts';
import { unsigned } from './unsigned.ts';

const placed = ({ lower }: SentenceView, words: string, type: NamedType) => {
  const [word, ...more] = words.toLowerCase().split(' ');
  const first = lower.indexOf(word!);
  return { type, level: /^[A-Z]/u.test(words) ? 'name' : 'desc', first, end: first + 1 + more.length, head: first + more.length } as const;
};

const pair = (text: string, { one, other, predicate, type = 'Organization' }: { one: string; other: string; predicate: RelationType; type?: NamedType }) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  const [subject, object] = [placed(view, one, 'Organization'), placed(view, other, type)];
  const backward = object.first < subject.first;
  return { view, relation: { left: backward ? object : subject, right: backward ? subject : object, index: classOf(predicate, backward) } };
};

test.each([
  ['The partnership between Atlas and Delta will bring new wells.', 'Atlas', 'Delta', true],
  ['Our partnership with Delta will also bring new wells.', 'Our', 'Delta', true],
  ['A strong partnership between Atlas and Delta is essential.', 'Atlas', 'Delta', true],
  ['They met to strengthen the cooperation between Atlas and Delta.', 'Atlas', 'Delta', true],
  ['A closer partnership between Atlas and Delta is essential.', 'Atlas', 'Delta', false],
  ['A partnership between Atlas and Delta is needed.', 'Atlas', 'Delta', false],
  ['They will launch the partnership between Atlas and Delta.', 'Atlas', 'Delta', false],
  ['The partnership between Atlas and Delta will begin in May.', 'Atlas', 'Delta', false],
  ['The proposed partnership between Atlas and Delta will bring new wells.', 'Atlas', 'Delta', false],
  ['Atlas will work with Delta.', 'Atlas', 'Delta', false],
] as const)('a partnership that is there: “%s”', (text, one, other, expected) => {
  const { view, relation } = pair(text, { one, other, predicate: 'PARTNERS_WITH' });
  expect(standing(view, relation)).toBe(expected);
});

test.each([
  ['Atlas has managed to help Delta.', true],
  ['Atlas was able to train Delta.', true],
  ['Atlas has not managed to help Delta.', false],
  ['Atlas will be able to help Delta.', false],
  ['Atlas would have been able to help Delta.', false],
  ['Led by Atlas, Delta will go on.', true],
  ['To be led by Atlas, Delta will go on.', false],
  ['Working with Atlas, Delta will go on.', false],
  ['Asked to help Atlas, Delta will go on.', false],
] as const)('what has been done: “%s”', (text, expected) => {
  const { view, relation } = pair(text, { one: 'Atlas', other: 'Delta', predicate: 'SUPPORTS' });
  expect(standing(view, relation)).toBe(expected);
});

test.each([
  ['They read the draft agreement between Atlas and Delta.', 'Delta', 'agreement', 'possible'],
  ['Atlas circulated a draft treaty.', 'Atlas', 'a draft treaty', 'possible'],
  ['The board mandated Atlas to sign the agreement.', 'Atlas', 'agreement', 'possible'],
  ['Atlas decided to sign the agreement.', 'Atlas', 'agreement', 'planned'],
  ['Atlas adopted the draft treaty.', 'Atlas', 'treaty', undefined],
  ['Atlas proposed a treaty.', 'Atlas', 'treaty', undefined],
  ['Atlas signed the agreement.', 'Atlas', 'agreement', undefined],
  ['Atlas managed to sign the agreement.', 'Atlas', 'agreement', undefined],
] as const)('what is not signed: “%s”', (text, one, other, expected) => {
  const { view, relation } = pair(text, { one, other, predicate: 'PARTY_TO', type: 'Instrument' });
  expect(unsigned(view, relation)).toBe(expected);
});

test.each([
  ['Atlas will help its three member states (Delta and Birch).', true],
  ['Atlas does not train its members, including Delta.', true],
  ['Atlas will help its future members, including Delta.', false],
  ['Atlas will ask its members to admit Delta.', false],
  ['Atlas will admit Delta.', false],
])('a member that is one: “%s”', (text, expected) => {
  const { view, relation } = pair(text, { one: 'Delta', other: 'Atlas', predicate: 'MEMBER_OF' });
  expect(standing(view, relation)).toBe(expected);
});
