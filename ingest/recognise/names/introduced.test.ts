import { namesAsText, taggedText } from './fixtures.ts';
import { withIntroduced } from './introduced.ts';

test.each([
  ['The Safer Harbours in [L West Africa] ([O SHWA]) project began.', 'Operation Safer Harbours in West Africa, Organization SHWA'],
  ['It joined the [O Clean Rivers] for Girls ([O CRG]) initiative.', 'Operation Clean Rivers for Girls, Organization CRG'],
  ['The [O Safer Harbours Agency] ([O SHA]) project began.', 'Organization Safer Harbours Agency, Organization SHA'],
  ['The Safer Harbours in [L West Africa] ([O SHWA]) office opened.', 'Location West Africa, Organization SHWA'],
  ['Officers in [L West Africa] ([O SHWA]) project that.', 'Location West Africa, Organization SHWA'],
])('%s', (markup, expected) => {
  const { names, sentences } = taggedText(markup);
  expect(namesAsText(withIntroduced(names, sentences), sentences).join(', ')).toBe(expected);
});
