import { mended } from './fixtures.ts';

test.each([
  ['Then [P Dr Ana Ruiz] spoke.', ['Person Ana Ruiz']],
  ['[P Cmdr Ruiz] and [P Col. Ama Osei] spoke.', ['Person Ruiz', 'Person Ama Osei']],
  ['[O SRSG Ruiz] met [P ASG Osei].', ['Person Ruiz', 'Person Osei']],
  ['[O USG] [P Osei] left, and the [O USG] paid.', ['Person Osei', 'Organization USG']],
  ['The [O SRSG Office] closed.', ['Organization SRSG Office']],
  ['[O Undersecretary-General Ana Ruiz] and [O Secretary-General Office] met.', ['Person Ana Ruiz', 'Organization Secretary-General Office']],
  ['[O Ama-Rose Osei], Assistant-Secretary-General for Trade, spoke.', ['Person Ama-Rose Osei']],
  ['[O Ama Osei], the Deputy Minister of Trade, spoke.', ['Person Ama Osei']],
  ['Its minister Dr ‘[O Amara Orrel] and Mr. [L Orrel] left.', ['Person Amara Orrel', 'Person Orrel']],
  ['The Dr [O Reed Fund] and [L Orrel] left.', ['Organization Reed Fund', 'Location Orrel']],
  ['[O Alder Harbour Council], Director of the talks, and the [O Reed Partners], minister for a day, met.', ['Organization Alder Harbour Council', 'Organization Reed Partners']],
])('titles and offices tell people: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['said [P Ana Ruiz], [O U.S. Marshal for the Northern District of Alder].', ['Person Ana Ruiz', 'Location Northern District of Alder']],
  ['said [P Ana Ruiz], [O Special Agent in Charge of the Alder Field Division].', ['Person Ana Ruiz', 'Organization Alder Field Division']],
  ['said [P Ana Ruiz], [O Assistant United States Attorney].', ['Person Ana Ruiz']],
  ['It told [P Ana Ruiz], [O U.S. Attorney’s Office], and left.', ['Person Ana Ruiz', 'Organization U.S. Attorney ’s Office']],
  ['The [O U.S. Marshal Service] came.', ['Organization U.S. Marshal Service']],
])('a role behind a person is no body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['They met the [O Liaison Prosecutor for Chad].', ['Location Chad']],
  ['They met a [O Liaison Officer of the Alder Police].', ['Organization Alder Police']],
  ['The [O Liaison Office for Chad] came.', ['Organization Liaison Office for Chad']],
])('who liaises is no body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});
