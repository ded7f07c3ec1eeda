import { countrySpelling, regionSpelling } from './spelling.ts';

test.each([
  ['NZ Customs Service', 'New Zealand Customs Service'],
  ['Malian Army', 'Army of Mali'],
  ['US Government', 'Government of the United States'],
  ['Kenya’s National Police', 'Kenyan National Police'],
  ['Ministry of Health of the Gambia', 'Gambian Ministry of Health'],
])('“%s” and “%s” are one', (one, other) => {
  expect(countrySpelling(one)).toMatch(/^iso:/u);
  expect(countrySpelling(one)).toBe(countrySpelling(other));
});

test.each([
  ['Embassy in Mali', 'Malian Embassy'],
  ['Embassy of Mali in France', 'Embassy of France in Mali'],
  ['Kenyan Navy', 'Kenyan Army'],
  ['Ministry of Health of Kenya', 'Ministry of Health of Peru'],
])('“%s” and “%s” are two', (one, other) => {
  expect(countrySpelling(one) ?? one).not.toBe(countrySpelling(other) ?? other);
});

test.each(['Kenya', 'Security Council', 'government', 'Army of Mali and Niger', 'Congolese Army'])('“%s” has no spelling by its country', (name) => {
  expect(countrySpelling(name)).toBeUndefined();
});

test.each([['North African region', 'north africa'], ['Asian continent', 'asia'], ['Alder region', undefined], ['European Union', undefined], ['region', undefined]] as const)('the region “%s” is %s', (name, expected) => {
  expect(regionSpelling(name)).toBe(expected);
});
