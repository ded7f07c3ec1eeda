import { joined } from './fixtures.ts';

test.each([
  ['any word for a body', 'The [O Harbour Watch] was founded in 1990. The organisation has offices.', 'organisation'],
  ['a word for several', 'The [O Harbour Coalition] met. The 12-member bloc agreed.', '12 member bloc'],
  ['a word for several, past another body', 'The [O Harbour Coalition] met [O Atlas]. The group agreed.', 'group'],
] as const)('the body of the sentence before is taken up by %s', (_, markup, key) => {
  expect(joined(markup).some((cluster) => cluster.includes(key) && cluster.some((other) => other.startsWith('harbour')))).toBe(true);
});

test.each([
  ['which has no members', 'The [O Harbour Ministry] was founded in 1990. The group met.', 'group'],
  ['where another stands there', 'The [O Harbour Watch] met [O Atlas]. The organisation has offices.', 'organisation'],
  ['with words of its own', 'The [O Harbour Watch] met. The criminal organisation has ships.', 'criminal organisation'],
  ['that comes first', 'Ports are busy. The organisation has offices.', 'organisation'],
] as const)('no body is taken up %s', (_, markup, key) => {
  expect(joined(markup).some((cluster) => cluster.includes(key))).toBe(false);
});
