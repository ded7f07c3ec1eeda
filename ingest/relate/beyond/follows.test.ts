import { marked } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { relateDocument } from '../relate.ts';

const followed = (markup: string): string[] => {
  const { analysed, recognised } = marked(markup);
  const { relations } = relateDocument(analysed, recognised, relateModels());
  const text = new Map(recognised.names.map(({ id, text }) => [id, text]));
  return relations.filter(({ method }) => method === 'rule:follows').map(({ subject, predicate, object, status }) => `${text.get(subject)!} ${predicate} ${text.get(object)!} ${status}`);
};

test.each([
  ['[L Norway] joined [O Harbour League]. [L Chile] could follow.', ['Chile MEMBER_OF Harbour League possible']],
  ['[L Norway] joined [O Harbour League]. [L Chile] and [L Peru] will follow suit.', ['Chile MEMBER_OF Harbour League planned', 'Peru MEMBER_OF Harbour League planned']],
  ['[L Norway] has ratified [I Harbour Pact]. [L Chile] has not followed.', ['Chile PARTY_TO Harbour Pact denied']],
])('“%s”', (markup, expected) => {
  expect(followed(markup)).toEqual(expected);
});

test.each([
  '[L Norway] joined [O Harbour League]. [L Chile] follows the talks.',
  '[L Norway] left. [L Chile] could follow.',
  '[L Norway] joined [O Harbour League]. Talks could follow.',
])('nobody follows in “%s”', (markup) => {
  expect(followed(markup)).toEqual([]);
});
