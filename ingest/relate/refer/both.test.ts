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
  ['[O Alder Board] and [O Birch Union] met. Both bodies support [L Chad], but [O Birch Union] has left the [O Cedar Office]. Both agencies support [L Mali].', ['Alder Board SUPPORTS Chad asserted', 'Alder Board SUPPORTS Mali asserted', 'Birch Union SUPPORTS Chad asserted', 'Birch Union SUPPORTS Mali asserted']],
  ['[O Alder Board], [O Birch Union], and the [O Cedar Office] met. All three organizations support [L Chad].', ['Alder Board SUPPORTS Chad asserted', 'Birch Union SUPPORTS Chad asserted', 'Cedar Office SUPPORTS Chad asserted']],
  ['[O Alder Board] and [O Birch Union] met the [O Cedar Office]. The three agencies will support [L Chad].', ['Alder Board SUPPORTS Chad planned', 'Birch Union SUPPORTS Chad planned', 'Cedar Office SUPPORTS Chad planned']],
  ['[O Alder Board] met the [O Birch Union] and asked for cooperation between the two.', ['Alder Board PARTNERS_WITH Birch Union asserted']],
  ['[O Alder Board] met the [O Birch Union]. The two sides will work closely together.', ['Alder Board PARTNERS_WITH Birch Union planned']],
  ['[O Nimbus], [O Vela] and [O Orion] visited camps. The three companies support [L Chad].', ['Nimbus SUPPORTS Chad asserted', 'Orion SUPPORTS Chad asserted', 'Vela SUPPORTS Chad asserted']],
  ['[O Alder Board] met the [O Birch Union]. The two agencies left. [O Cedar Office] and [O Dune Fund] came. The two agencies support [L Chad].', ['Cedar Office SUPPORTS Chad asserted', 'Dune Fund SUPPORTS Chad asserted']],
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
  ['three are said and two were named', '[O Alder Board] met the [O Birch Union]. All three agencies support [L Chad].'],
  ['only one of them is meant', '[O Alder Board], [O Birch Union] and [O Cedar Office] met. One of these agencies supports [L Chad].'],
  ['two of something else are told of', '[O Alder Board] met the [O Birch Union] on roads between the two ports of [L Chad].'],
  ['those told of stand in no list', '[O Alder Board] had left when [O Birch Union] asked [O Cedar Office] for help. These agencies support [L Chad].'],
])('nothing is told of two where %s', (_, markup) => {
  expect(told(markup)).toEqual([]);
});

test('the aforementioned countries are those of the last list', () => {
  expect(told('Police from [L Chad], [L Mali] and [L Peru] met. They left. The aforementioned Member States support the [O Cedar Office].', true)).toEqual(['Chad SUPPORTS Cedar Office asserted', 'Mali SUPPORTS Cedar Office asserted', 'Peru SUPPORTS Cedar Office asserted']);
});

test('a body with two names is one of the two', () => {
  const { analysed, recognised } = marked('Citing the [O AU] head, he told [O African Union] and [O Birch Union] of cooperation between the two.');
  const names = recognised.names.map((name) => (name.text === 'Birch Union' ? name : { ...name, facts: { gazetteer: 'org:AU' } }));
  expect(relateDocument(analysed, { ...recognised, names }, relateModels()).relations.filter(({ method }) => method === 'rule:both')).toHaveLength(1);
});

test('the two countries are those named last', () => {
  expect(told('[L Chad] met [L Mali]. Both countries support the [O Cedar Office].', true)).toEqual(['Chad SUPPORTS Cedar Office asserted', 'Mali SUPPORTS Cedar Office asserted']);
});
