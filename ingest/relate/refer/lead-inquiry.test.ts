import { joined } from './fixtures.ts';

test.each([
  ['told of from its beginning', '[O Limex] supported the investigations. There investigations were opened in [L Oslo]. Officers worked on the complex investigation. The two-year investigation ended.', true],
  ['not beside one of another', '[O Limex] supported the investigation. A Birch investigation was opened in [L Oslo]. The two-year investigation ended.', false],
  ['not what the lead does not know yet', 'An investigation was opened in [L Oslo]. A complex investigation was opened in [L Lima].', false],
])('the investigation of the lead is %s', (_, markup, is) => {
  const inquiries = joined(markup, 'Operation').filter((cluster) => cluster.some((key) => /(?<!birch )investigations?$/u.test(key)));
  expect(inquiries.some((cluster) => cluster.length === markup.match(/investigations?\b/gu)!.length)).toBe(is);
});

test.each([
  ['in the same places', 'A joint operation in [L Peru] and [L Chad] led to 20 arrests. Years of work ended in a large-scale operation in [L Chad] and [L Peru].', true],
  ['not in others', 'A joint operation in [L Peru] and [L Chad] led to 20 arrests. It recalls a large-scale operation in [L Chad] and [L Mali].', false],
  ['not of another year', 'A joint operation in [L Peru] and [L Chad] led to 20 arrests. In 2018, a large-scale operation in [L Chad] and [L Peru] failed.', false],
  ['not in one place', 'A joint operation in [L Peru] led to 20 arrests. It recalls a large-scale operation in [L Peru].', false],
  ['not of another kind', 'A joint operation in [L Peru] and [L Chad] led to 20 arrests. It recalls a rescue operation in [L Chad] and [L Peru].', false],
])('an operation is told of again %s', (_, markup, is) => {
  expect(joined(markup, 'Operation').some((cluster) => cluster.some((key) => key.endsWith('joint operation')) && cluster.some((key) => /(?:scale|rescue) operation$/u.test(key)))).toBe(is);
});
