import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { viewOf, type SentenceView } from '../text/view.ts';
import { classOf } from '../pairs/classes.ts';
import { outright, together } from './outright.ts';
import { statusByWords } from './status.ts';

const placed = ({ lower }: SentenceView, word: string) => {
  const first = lower.indexOf(word.toLowerCase());
  return { type: 'Organization', level: 'name', first, end: first + 1, head: first } as const;
};

test.each([
  ['Atlas will lead the drill.', 'Atlas', 'drill', 'planned'],
  ['Atlas led the drill.', 'Atlas', 'drill', 'asserted'],
  ['Nepal has signed the pact but has not ratified the treaty.', 'Nepal', 'treaty', 'denied'],
  ['Atlas, in cooperation with Delta, will lead the drill.', 'Atlas', 'Delta', 'planned'],
  ['Nepal has not signed and ratified the treaty.', 'Nepal', 'treaty', 'denied'],
  ['Nepal has not left and remains in the league.', 'Nepal', 'league', 'asserted'],
  ['Nepal will not wait and ratified the treaty.', 'Nepal', 'treaty', 'asserted'],
  ['Nepal could join the league.', 'Nepal', 'league', 'possible'],
  ['Atlas was to be funded by Nepal.', 'Atlas', 'Nepal', 'planned'],
  ['Nepal is to host the drill.', 'Nepal', 'drill', 'planned'],
  ['Atlas has not only led the drill but also paid for it.', 'Atlas', 'drill', 'asserted'],
])('“%s”', (text, subject, object, expected) => {
  const [sentence] = analyseText(text);
  const view = viewOf(sentence!, clusters());
  expect(outright(view, { left: placed(view, subject), right: placed(view, object) })).toBe(expected);
});

test.each([
  ['Atlas, in cooperation with the Delta Guild (DG), will lead the drill.', 'Atlas', 'Guild', 'PARTNERS_WITH', 'planned'],
  ['Atlas and Delta could train officers.', 'Atlas', 'Delta', 'PARTNERS_WITH', 'possible'],
  ['The bureau of Atlas in Lagos will open its archive.', 'bureau', 'Lagos', 'LOCATED_IN', 'asserted'],
  ['Atlas trained Delta and will lead the drill.', 'Atlas', 'Delta', 'SUPPORTS', 'asserted'],
] as const)('what two do together is as the verb behind them says, where they lie is not: “%s”', (text, subject, object, predicate, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(together(view, { left: placed(view, subject), right: placed(view, object), index: classOf(predicate, false) })).toBe(expected);
});

test.each([
  ['The teams seized 40 tonnes on 8 May in Lagos.', 'Lagos', 'asserted'],
  ['The teams may seize 40 tonnes in Lagos.', 'Lagos', 'possible'],
])('a month is no leave: “%s”', (text, word, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(statusByWords(view, view.lower.indexOf(word.toLowerCase()))).toBe(expected);
});
