import { markedItems } from '../fixtures.ts';
import { unitsOf } from './owners.ts';

test.each([
  ['The [O Norpol] met. The [O Norpol Secretariat] in Oslo helps.', ['norpol secretariat PART_OF norpol']],
  ['[O Norpol] met. The [O Norpol Coast Unit] helps.', ['norpol coast unit PART_OF norpol']],
  ['The [O Alder] met. The [O Alder Office] helps.', []],
  ['The [O Harbour Secretariat] met.', []],
])('“%s”', (markup, expected) => {
  const { views, names } = markedItems(markup);
  const key = new Map(names.flat().map((item) => [item.id, item.key]));
  expect(unitsOf(views, names).map(({ subject, predicate, object }) => `${key.get(subject)!} ${predicate} ${key.get(object)!}`)).toEqual(expected);
});
