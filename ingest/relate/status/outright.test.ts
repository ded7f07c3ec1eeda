import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { viewOf } from '../text/view.ts';
import { outright } from './outright.ts';
import { statusByWords } from './status.ts';

test.each([
  ['Atlas will lead the drill.', 'Atlas', 'drill', 'planned'],
  ['Atlas led the drill.', 'Atlas', 'drill', 'asserted'],
  ['Nepal has signed the pact but has not ratified the treaty.', 'Nepal', 'treaty', 'denied'],
  ['Atlas, in cooperation with Delta, will lead the drill.', 'Atlas', 'Delta', 'planned'],
  ['Nepal could join the league.', 'Nepal', 'league', 'possible'],
])('“%s”', (text, subject, object, expected) => {
  const [sentence] = analyseText(text);
  const view = viewOf(sentence!, clusters());
  const at = (word: string) => {
    const first = view.lower.indexOf(word.toLowerCase());
    return { type: 'Organization', level: 'name', first, end: first + 1, head: first } as const;
  };
  expect(outright(view, { left: at(subject), right: at(object) })).toBe(expected);
});

test.each([
  ['The teams seized 40 tonnes on 8 May in Lagos.', 'Lagos', 'asserted'],
  ['The teams may seize 40 tonnes in Lagos.', 'Lagos', 'possible'],
])('a month is no leave: “%s”', (text, word, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(statusByWords(view, view.lower.indexOf(word.toLowerCase()))).toBe(expected);
});
