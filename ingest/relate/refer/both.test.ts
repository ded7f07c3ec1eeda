import { marked } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { relateDocument } from '../relate.ts';

/** What is told of the words that mean two, by the names that they mean, and the partners told so. */
const told = (markup: string, country = false): string[] => {
  const { analysed, recognised } = marked(markup);
  const names = recognised.names.map((name) => (country && name.type === 'Location' ? { ...name, facts: { gazetteer: `iso:${name.id}` } } : name));
  const { mentions, relations, clusters } = relateDocument(analysed, { ...recognised, names }, relateModels());
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const named = (id: string): string => [id, ...(clusters.find((one) => one.mentions.includes(id))?.mentions ?? [])].map((one) => byId.get(one)!).find(({ level }) => level === 'name')?.text ?? '–';
  return relations.filter(({ subject, object, method }) => method === 'rule:both' || [subject, object].some((id) => byId.get(id)!.level === 'pron')).map(({ subject, predicate, object, status }) => `${named(subject)} ${predicate} ${named(object)} ${status}`).sort();
};

test.each([
  ['[O Alder Board] and [O Birch Union] met. Both agencies support [L Chad].', ['Alder Board SUPPORTS Chad asserted', 'Birch Union SUPPORTS Chad asserted']],
  ['[O Alder Board] met the [O Birch Union]. It rained. The two organizations launched [U Operation Reed].', ['Alder Board LEADS Operation Reed asserted', 'Birch Union LEADS Operation Reed asserted']],
  ['[O Alder Board] met the [O Birch Union]. The two bodies will work closely together.', ['Alder Board PARTNERS_WITH Birch Union planned']],
  ['[O Alder Board] met the [O Birch Union]. Cooperation between the two institutions began.', ['Alder Board PARTNERS_WITH Birch Union asserted']],
  ['[O Alder Board] and [O Birch Union] met. Both bodies support [L Chad], but only [O Birch Union] supports the [O Cedar Office]. Both agencies support [L Mali].', ['Alder Board SUPPORTS Chad asserted', 'Alder Board SUPPORTS Mali asserted', 'Birch Union SUPPORTS Chad asserted', 'Birch Union SUPPORTS Mali asserted']],
  ['[O Alder Board] met the [O Birch Union]. The two have agreed to patrol together.', ['Alder Board PARTNERS_WITH Birch Union planned']],
  ['[O Alder Board] is no part of the [O Birch Union], although the two work together.', ['Alder Board PARTNERS_WITH Birch Union asserted']],
  ['[O Alder Board] met the [O Birch Union]. Cooperation between the two is close.', ['Alder Board PARTNERS_WITH Birch Union asserted']],
  ['[O Alder Board] met the [O Birch Union]. They cooperate closely.', ['Alder Board PARTNERS_WITH Birch Union asserted']],
  ['The head of the [O Alder Board] met the head of the [O Birch Union]. Both bodies agreed to deepen their cooperation.', ['Alder Board PARTNERS_WITH Birch Union planned']],
])('“%s” tells %j', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  ['three were named', '[O Alder Board], [O Cedar Office] and the [O Birch Union] met. Both agencies support [L Chad].'],
  ['another was named since', '[O Alder Board] met the [O Birch Union]. [O Cedar Office] left. Both agencies support [L Chad].'],
  ['it is said which two', '[O Alder Board] met the [O Birch Union]. Both agencies of [L Chad] support [L Mali].'],
  ['it is only thought of', '[O Alder Board] met the [O Birch Union]. If the two agencies support [L Chad], it is well.'],
  ['two stand apart', 'They are members of the [O Alder Board], but only the [O Birch Union] spoke. Both agencies support [L Chad].'],
  ['they do it with another', '[O Alder Board] met the [O Birch Union]. They cooperate with the [O Cedar Office].'],
  ['"two" has a noun of its own', '[O Alder Board] met the [O Birch Union]. Cooperation between the two men is close.'],
  ['any two are meant', '[O Alder Board] met the [O Birch Union]. Two agencies support [L Chad].'],
  ['they are cities', '[L Arlen] and [L Birchton] are far away. The two countries support the [O Cedar Office].'],
])('nothing is told of two where %s', (_, markup) => {
  expect(told(markup)).toEqual([]);
});

test('the two countries are those named last', () => {
  expect(told('[L Chad] met [L Mali]. Both countries support the [O Cedar Office].', true)).toEqual(['Chad SUPPORTS Cedar Office asserted', 'Mali SUPPORTS Cedar Office asserted']);
});
