import { joined } from './fixtures.ts';

test.each([
  ['a short name between commas, whatever its letters', 'Organization', '[O Nordic Refugee Agency], [O HARC], has welcomed it.', ['harc', 'nordic refugee agency']],
  ['a word between commas', 'Organization', 'Today the [O Alder Union Border Agency], [O Limex], sent officers.', ['alder union border agency', 'limex']],
  ['a description and its first letters', 'Organization', 'The rapid response unit ([O RRU]) met. [O RRU] voted.', ['rapid response unit', 'rru', 'rru']],
  ['a name and which kind of undertaking it is', 'Operation', 'The sixth [U Harbour Action Days] ([U HAD]) large police operation ended.', ['had', 'harbour action days', 'large police operation']],
  ['a place and what kind of place it is', 'Location', 'They met in the Chadian capital, [L Alba].', ['alba', 'chadian capital']],
  ['a name in quotation marks before its kind', 'Operation', 'The “[U Safe Harbours]” project ended.', ['project', 'safe harbours']],
] as const)('one is %s', (_, type, markup, cluster) => {
  expect(joined(markup, type)).toContainEqual(cluster);
});

test.each([
  ['the last of a list', 'Organization', '[O Alder], the [O Birch Agency], [O HARC], voted.'],
  ['the next of a list', 'Organization', 'The [O Birch Agency], [O HARC], and [O Limex] voted.'],
  ['two that act', 'Organization', 'The [O Birch Agency], [O HARC], have voted.'],
  ['what is no kind of body', 'Organization', '[O Alder Birch], [O HARC], voted.'],
  ['at whose request it acts', 'Organization', 'At the request of the [O Birch Agency], [O HARC], supported by [L Malta], left.'],
  ['whom it quotes', 'Organization', 'According to the [O Birch Agency], [O HARC], based in [L Malta], will leave.'],
  ['what is led by another', 'Organization', 'The [O Birch Agency], [O HARC], led by [L Malta], left.'],
  ['behind a place', 'Organization', 'In [L Malta], the [O Birch Agency], [O HARC], has left.'],
  ['other letters', 'Organization', 'The rapid response unit ([O HARC]) met.'],
  ['a meeting of what has a name', 'Operation', 'The [U Harbour Safety Scheme] ([U HSS]) workshop ended.'],
] as const)('not %s', (_, type, markup) => {
  expect(joined(markup, type).filter((cluster) => cluster.some((key) => /harc|workshop/u.test(key)))).toEqual([]);
});

test('letters behind two things join neither to the other', () => {
  const clusters = joined('The harbour rescue team ([O HRT]) came to [L Lima]. In [L Oslo], the [O Harbour Red Team] ([O HRT]) helped.');
  expect(clusters.some((one) => one.includes('harbour red team') && one.some((key) => key.endsWith('harbour rescue team')))).toBe(false);
});

test('what was named apart before is not the body that it stands behind', () => {
  expect(joined('[O HARC] met. The [O Birch Agency], [O HARC], has left.')).toEqual([['harc', 'harc']]);
});
