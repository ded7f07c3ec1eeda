import { namesAsText, taggedText } from './fixtures.ts';
import { runTogether } from './run-together.ts';

const KNOWN = new Set(['D.C.', 'Alder Union', 'Birch League', 'Ministry of Ports']);
const cut = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(runTogether(names, sentences, (words) => KNOWN.has(words)), sentences);
};

test.each([
  // Long, and by itself elsewhere: what is joined to it is another.
  ['They met the [O Coast Fund to End Hunger and Reed]. The [O Coast Fund to End Hunger] pays.', ['Organization Coast Fund to End Hunger', 'Organization Reed', 'Organization Coast Fund to End Hunger']],
  // The second part reads as a body.
  ['They saw the [O Heron Mission and the Harbour Council]. The [O Heron Mission] left.', ['Organization Heron Mission', 'Organization Harbour Council', 'Organization Heron Mission']],
  // Both parts are known.
  ['It asked the [O Alder Union and Birch League] to help.', ['Organization Alder Union', 'Organization Birch League']],
  // The second part is a name elsewhere.
  ['Recalling [I Reed Statement 2031/2, Decision 17 (2032)], it met. [I Decision 17 (2032)] holds.', ['Instrument Reed Statement 2031/2', 'Instrument Decision 17 ( 2032 )', 'Instrument Decision 17 ( 2032 )']],
])('several names: %s', (markup, expected) => {
  expect(cut(markup)).toEqual(expected);
});

test.each([
  // A ministry may be known by the first of its fields.
  'The [O Ministry of Ports and Coasts] met. The [O Ministry of Ports] pays.',
  // Nothing of it is a name elsewhere.
  'The [O Heron Fund and Reed Council] met.',
  // The whole is said more often than its part.
  'The [O Heron Fund and Reed Council] met the [O Heron Fund]. The [O Heron Fund and Reed Council] left.',
  // The first part goes on behind "and".
  'The [O Joint Mission of the Coast and Birch League] met.',
  'They paid [O Heron, Inc.] well. [O Heron] left.',
  'It met in [L Washington, D.C.] Then [L Washington] and [L D.C.] slept.',
])('one name: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(cut(markup)).toEqual(namesAsText(names, sentences));
});
