import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { viewOf } from '../text/view.ts';
import { nounPhrases } from './candidates.ts';

test.each([
  ["Spain convened today's debate on trade.", ['debate', 'trade']],
  ['On May 4 Chilean police left, and 4 Chilean boats came.', ['Chilean police', '4 Chilean boats']],
  ['It was led by Spain and involved customs officers.', ['customs officers']],
  ['The raid, led by Spain, included customs officers.', ['The raid', 'customs officers']],
  ['It tried core international crimes.', ['core international crimes']],
  ["Spain convened today's very important debate.", ['very important debate']],
  ['It is about disrupting and dismantling smuggling networks.', ['disrupting', 'smuggling networks']],
  ['All the participating and observing countries met.', ['observing countries']],
  ['A joint day of action by police ended.', ['A joint day of action', 'police']],
  ['The first day of school ended.', ['The first day', 'school']],
  ['This unique and timely debate ended.', ['This unique and timely debate']],
  ['It was led by law enforcement and judicial authorities.', ['law enforcement and judicial authorities']],
  ['It was led by law enforcement and banks.', ['law enforcement', 'banks']],
  ['The two-week operation ended.', ['The two-week operation']],
  ["The bureau's unit met.", ["The bureau's unit"]],
  ['North Macedonian and Serbian authorities met.', ['North Macedonian and Serbian authorities']],
  ['The Polish, Spanish and Italian authorities met.', ['The Polish, Spanish and Italian authorities']],
])('“%s”', (text, expected) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  expect(nounPhrases(view, []).map(({ first, end }) => text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end)).filter((words) => words !== 'Spain')).toEqual(expected);
});

test('no phrase begins within a name', () => {
  const text = "They signed the Council of Europe's convention.";
  const view = viewOf(analyseText(text)[0]!, clusters());
  const council = view.lower.indexOf('council');
  expect(nounPhrases(view, [{ first: council, end: council + 3 }]).map(({ first, end }) => text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end))).toEqual(["Council of Europe's convention"]);
});
