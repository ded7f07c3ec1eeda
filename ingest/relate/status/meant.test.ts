import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { headToken } from '../pairs/place.ts';
import { viewOf, type SentenceView } from '../text/view.ts';
import { meant } from './meant.ts';

const placed = (view: SentenceView, words: string, type: 'Organization' | 'Event') => {
  const parts = words.toLowerCase().split(' ');
  const first = view.lower.findIndex((_, at) => parts.every((part, index) => view.lower[at + index] === part));
  return { type, level: 'name', first, end: first + parts.length, head: headToken(view, first, first + parts.length) } as const;
};

test.each([
  ['Atlas stands ready to support Delta.', 'possible'],
  ['Atlas has shown its willingness to train Delta.', 'possible'],
  ['Atlas is ready to step up its support for Delta.', 'asserted'],
  ['Atlas said it was ready and that it trains Delta.', 'asserted'],
  ['We hope that Atlas remains a partner of Delta.', 'possible'],
  ['We hope for peace; Atlas trains Delta.', 'asserted'],
  ['Atlas stands ready to help and has joined Delta.', 'asserted'],
  ['Atlas should fully respect Delta and support it.', 'possible'],
  ['Atlas, which should be larger, trains Delta.', 'asserted'],
  ['Atlas should know that Nepal trains Delta.', 'asserted'],
])('“%s”: %s', (text, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(meant(view, { left: placed(view, 'Atlas', 'Organization'), right: placed(view, 'Delta', 'Organization') })).toBe(expected);
});

test.each([
  ['Atlas is pleased with the forthcoming forum in Lagos.', 'forum', 'planned'],
  ['Atlas is co-hosting a forum in Lagos planned for 2 April.', 'forum', 'planned'],
  ['Atlas is co-hosting a forum in Lagos, to be held in May.', 'forum', 'planned'],
  ['Atlas held the forum in Lagos, which asked for an inquiry to be held.', 'forum', 'asserted'],
  ['Atlas held a forum in Lagos.', 'forum', 'asserted'],
  ['Atlas planned forum and feast, and held it.', 'forum', 'asserted'],
  ['Atlas held the forum, planned for two years.', 'forum', 'asserted'],
  ['Atlas is to hold the planned forum.', 'forum', 'planned'],
])('“%s”: %s is %s', (text, event, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(meant(view, { left: placed(view, 'Atlas', 'Organization'), right: placed(view, event, 'Event') })).toBe(expected);
});
