import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { relateModels } from '../linear/store.ts';
import { classOf } from '../pairs/classes.ts';
import { headToken } from '../pairs/place.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { viewOf } from '../text/view.ts';
import { statusOf } from './status.ts';

test.each([
  ['Norway hosted the Oslo Summit in 2019.', 'Norway', 'ORGANIZES', 'Oslo Summit', 'asserted'],
  ['Norway will host the Oslo Summit next year.', 'Norway', 'ORGANIZES', 'Oslo Summit', 'planned'],
  ['Norway has decided to host the Oslo Summit.', 'Norway', 'ORGANIZES', 'Oslo Summit', 'planned'],
  ['We call on Norway to join the Oslo Summit.', 'Norway', 'PARTICIPATES_IN', 'Oslo Summit', 'possible'],
  ['Norway should cooperate with Sweden.', 'Norway', 'PARTNERS_WITH', 'Sweden', 'possible'],
  ['We hope that Norway will support the Oslo Summit.', 'Norway', 'SUPPORTS', 'Oslo Summit', 'possible'],
  ['We thank Norway for its support to the Oslo Summit.', 'Norway', 'SUPPORTS', 'Oslo Summit', 'asserted'],
  ['Norway is planning to send a team and is currently working with Sweden.', 'Norway', 'PARTNERS_WITH', 'Sweden', 'asserted'],
  ['Norway is planning to send a team and will work with Sweden.', 'Norway', 'PARTNERS_WITH', 'Sweden', 'planned'],
  ['Norway has not signed the Oslo Treaty.', 'Norway', 'PARTY_TO', 'Oslo Treaty', 'denied'],
] as const)('“%s”', (text, subject, predicate, object, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  const place = (words: string, type: 'Location' | 'Event' | 'Instrument') => {
    const parts = words.toLowerCase().split(' ');
    const first = view.lower.findIndex((_, at) => parts.every((part, index) => view.lower[at + index] === part));
    return { type, level: 'name', first, end: first + parts.length, head: headToken(view, first, first + parts.length) } as const;
  };
  const left = place(subject, 'Location'), right = place(object, object === 'Sweden' ? 'Location' : object === 'Oslo Treaty' ? 'Instrument' : 'Event');
  const models = relateModels();
  expect(statusOf(models.status, { view, arcs: arcsOf(view, parse(view, models.parse)) }, { left, right, index: classOf(predicate, false) })).toBe(expected);
});
