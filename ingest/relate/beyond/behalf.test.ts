import { markedItems } from '../fixtures.ts';
import { onBehalf } from './behalf.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return onBehalf(views, names).map(({ subject, object }) => `${keys.get(subject)!} → ${keys.get(object)!}`);
};

test.each([
  ['Mr. [P Lund] ([L Norway]): I speak today on behalf of [L Denmark], [L Finland] and my own country, [L Norway].', ['lund → denmark', 'lund → finland', 'lund → norway']],
  ['Ms. [P Okoro]: I am honoured to speak on behalf of [O the Coastal Watch], a network of charities. [L Peru] took the floor before me.', ['okoro → coastal watch']],
  ['Mr. [P Lund] ([L Norway]): On behalf of [O the Harbour League], I thank [L Peru].', ['lund → harbour league']],
  ['Mr. [P Lund] ([L Norway]): I speak on behalf of the northern members of [O the Harbour League], namely [L Malta].', ['lund → malta']],
  ['Remarks by Ms. [P Ana Lund], Director of [O the Harbour Office]\n\nMadam Chair,\n\nI have the honour to speak on behalf of [O the Port Union].', ['ana lund → port union']],
  ['Delivered by: Ms. [P Ana Lund], Ambassador\n\nMadam Chair,\n\nOn behalf of the Chairs of [O the Port Committee] concerning [L Peru] and others; [O the Oak Committee]; and [O the Elm Panel] on whales, I thank you.', ['ana lund → port committee', 'ana lund → oak committee', 'ana lund → elm panel']],
])('the speaker represents those named: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'I speak on behalf of [O the Harbour League].',
  'Mr. [P Lund] ([L Norway]): The envoy spoke on behalf of [O the Harbour League].',
  'Mr. [P Lund] ([L Norway]): I speak for peace and met [L Malta].',
  'Delivered to Ms. [P Ana Lund] by hand\n\nOn behalf of [O the Port Committee], I thank you.',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
