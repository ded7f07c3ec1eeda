import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { viewOf } from '../text/view.ts';
import { nounPhrases } from './candidates.ts';
import { salutationEnd } from './salutation.ts';
import { isUndertaking } from './undertakings.ts';

const view = (text: string) => viewOf(analyseText(text)[0]!, clusters());

test.each([
  ['Distinguished members of the Harbour Board,', 'Distinguished members of the Harbour Board,'],
  ['Excellencies, dear colleagues, the Board met.', 'Excellencies, dear colleagues,'],
  ['Mr. President, we thank the Board.', 'Mr. President,'],
  ['Distinguished guests met in Oslo, and the Board left.', ''],
  ['Distinguished guests, including members of the Board, came.', ''],
  ['Mr. Osei, who leads the Board, came.', ''],
  ['The members of the Board, dear colleagues, came.', ''],
])('of “%s” a greeting is “%s”', (text, expected) => {
  const one = view(text);
  const end = salutationEnd(one);
  expect(end === 0 ? '' : text.slice(0, one.tokens[end - 1]!.end)).toBe(expected);
});

test.each([
  ['They began a full manhunt.', true],
  ['The Board carried out field missions.', true],
  ['They sent an assessment mission.', true],
  ['The mission closed.', false],
  ['They closed the peacekeeping mission.', false],
  ['They closed the field office.', false],
])('“%s” tells of an undertaking: %s', (text, expected) => {
  const one = view(text);
  expect(nounPhrases(one, []).some((phrase) => isUndertaking(one, phrase))).toBe(expected);
});
