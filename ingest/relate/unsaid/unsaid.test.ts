import { marked } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { relateDocument } from '../relate.ts';

const models = relateModels();

/** What is told by this model alone, as "subject PREDICATE object", with the status where it is no fact. */
function unsaid(markup: string): string[] {
  const { analysed, recognised } = marked(markup);
  const { mentions, relations } = relateDocument(analysed, recognised, models);
  const text = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return relations.filter(({ method }) => method === 'unsaid').map(({ subject, predicate, object, status }) => `${text.get(subject)!} ${predicate} ${text.get(object)!}${status === 'asserted' ? '' : `, ${status}`}`);
}

test.each([
  ['The [E Harbour Safety Seminar] opened in [L Tirana] on Monday. Officers came from [L Kosovo], [L Montenegro] and [L Serbia].', ['Kosovo PARTICIPATES_IN Harbour Safety Seminar', 'Montenegro PARTICIPATES_IN Harbour Safety Seminar', 'Serbia PARTICIPATES_IN Harbour Safety Seminar']],
  ['[O Alder Police] closed [U Operation Falcon] last week. Boats were searched in [L Berbera] and [L Bosaso].', ['Operation Falcon LOCATED_IN Berbera', 'Operation Falcon LOCATED_IN Bosaso']],
  ['The [O Alder Fund] was set up in 2012. [L Sweden] and [L Norway] have paid in every year.', ['Sweden FUNDS Alder Fund', 'Norway FUNDS Alder Fund']],
  ['The [E Harbour Summit] will be held in May. Ministers are expected from [L Chad], [L Mali] and [L Ghana].', ['Chad PARTICIPATES_IN Harbour Summit, planned', 'Mali PARTICIPATES_IN Harbour Summit, planned', 'Ghana PARTICIPATES_IN Harbour Summit, planned']],
  ['The [E Harbour Summit] will be held in May. Ministers will come from [L Chad], [L Mali] and [L Ghana].', ['Chad PARTICIPATES_IN Harbour Summit, planned', 'Mali PARTICIPATES_IN Harbour Summit, planned', 'Ghana PARTICIPATES_IN Harbour Summit, planned']],
])('one end stands in the sentence before: %s', (markup, expected) => {
  expect(unsaid(markup).sort()).toEqual([...expected].sort());
});

test.each([
  'The [E Harbour Safety Seminar] opened in [L Tirana] on Monday. Prices in [L Kosovo] rose.',
  '[O Alder Police] closed [U Operation Falcon] last week. [P Ana Ruiz] was born in [L Berbera].',
  'The [E Harbour Safety Seminar] ended. [O Alder Police] found a wallet in [L Oslo].',
])('what the text tells besides stands in no relation to it: %s', (markup) => {
  expect(unsaid(markup)).toEqual([]);
});

test('the words of the sentence are the evidence, and confidence is a probability', () => {
  const { analysed, recognised } = marked('The [E Harbour Safety Seminar] opened in [L Tirana] on Monday. Officers came from [L Kosovo] and [L Serbia].');
  const told = relateDocument(analysed, recognised, models).relations.filter(({ method }) => method === 'unsaid');
  expect(told.length).toBeGreaterThan(0);
  for (const { evidence, confidence } of told) {
    expect(analysed.clean.text.slice(evidence.start, evidence.end)).toMatch(/^came from Kosovo/u);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(0.99);
  }
});

test('a sentence that says both ends is left to the others', () => {
  expect(unsaid('[L Kosovo] and [L Serbia] took part in the [E Harbour Safety Seminar].')).toEqual([]);
});
