import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import { namesAsText, taggedText } from './fixtures.ts';
import { withoutTwoCountries } from './two-countries.ts';

test.each([
  ['The [L U.S.-Mexico] border is long.', []],
  ['They praised [L Japan–Kenya] ties in [L Lima].', ['Location Lima']],
  ['[L Guinea-Bissau] and [L Timor-Leste] met [O Chad-Mali].', ['Location Guinea-Bissau', 'Location Timor-Leste', 'Organization Chad-Mali']],
  ['The [L Asia-Pacific] grew.', ['Location Asia-Pacific']],
])('%s', (markup, expected) => {
  const { names, sentences } = taggedText(markup);
  expect(namesAsText(withoutTwoCountries(names, sentences, (words) => loadGazetteer().countryOf(words) !== undefined), sentences)).toEqual(expected);
});
