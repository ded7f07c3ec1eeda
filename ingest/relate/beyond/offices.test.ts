import { markedItems } from '../fixtures.ts';
import { officesOf } from './offices.ts';

/** Each as "person PREDICATE office". */
const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return officesOf(views, names).map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

test.each([
  ['Oak County District Attorney [P Ana Lund] spoke. The [O Oak County District Attorney’s Office] paid.', 'ana lund'],
  ['State Attorney [P Ana Lund] spoke. The [O Reef-Oak State Attorney\'s Office] paid.', 'ana lund'],
  ['The [O Office of the Prosecutor General] paid. Prosecutor General Mr. [P Jon Vik] spoke.', 'jon vik'],
  ['The [O Office of the High Commissioner for Ports] paid. High Commissioner [P Jon Vik] spoke.', 'jon vik'],
  ['Sheriff [P Jon Vik] spoke for the [O Oak County Sheriff’s Office].', 'jon vik'],
])('%s', (markup, person) => {
  expect(told(markup)).toEqual([expect.stringMatching(new RegExp(`^${person} LEADS .*office`, 'u'))]);
});

test.each([
  'Deputy District Attorney [P Ana Lund] spoke. The [O District Attorney’s Office] paid.',
  'Former District Attorney [P Ana Lund] spoke. The [O District Attorney’s Office] paid.',
  'Attorney General [P Ana Lund] spoke. The [O District Attorney’s Office] paid.',
  'District Attorney [P Ana Lund] spoke. The [O Oak District Attorney’s Office] met the [O Reef District Attorney’s Office].',
  'Reef District Attorney [P Ana Lund] spoke. The [O Oak District Attorney’s Office] paid.',
  'District Attorney [P Ana Lund] spoke. The [O Post Office] paid.',
  'The District Attorney met [P Ana Lund]. The [O District Attorney’s Office] paid.',
])('nothing: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
