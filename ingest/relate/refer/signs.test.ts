import { markedItems } from '../fixtures.ts';
import { quotedWords } from './quoted.ts';
import { speakersOf } from './speaker.ts';

const speakers = (markup: string): (string | undefined)[] => {
  const { views, names } = markedItems(markup);
  return speakersOf(views, names, quotedWords(views, names)).map((one) => one?.key);
};

test.each([
  ['a mission is its country', 'Statement by Mr. [P Jon Vik], Counsellor, [O Permanent Mission of Norway] to the [O United Nations], at the debate\n\n[L Norway] held a meeting. We thank [L Chad].', 'norway'],
  ['a body whose title names it', 'Statement by [O Clear Rivers]\n\nWe thank [L Chad] and the [O Port Union].', 'clear rivers'],
  ['whose official stands behind it', "Remarks by [L Norway]'s Foreign Minister [P Ana Lund]\n\nWe thank [L Chad].", 'norway'],
  ['whose head stands before it', 'Remarks by [P Ana Lund], Executive Director, [O Clear Rivers]\n\nWe thank [L Chad].', 'clear rivers'],
  ['"on behalf of" within a sentence', 'Distinguished delegates,\n\nLadies and gentlemen,\n\nMr. Chair,\n\nAllow me to extend, on behalf of the [O Port Union], our thanks. [O Clear Rivers] is glad. [O Clear Rivers] has grown.', 'port union'],
  ['"on behalf of" a people', 'The hall was full. Then it rained. All came. I thank all on behalf of the Government and people of [L Togo]. We are glad.', 'togo'],
  ['whom one represents', 'It is a pleasure for me to represent the [O Port Union] at this event. [O Clear Rivers] has grown, and it has helped.', 'port union'],
  ['whose head one is', 'As Executive Director of [O Clear Rivers], I have seen much. The [O Port Union] welcomes it.', 'clear rivers'],
  ['of whom one is proud', 'The [O Security Council] has met. Our people are glad. I am proud to say that [L Spain] has helped. We thank [L Mali] and [L Chad] for the talks in the [O Security Council].', 'spain'],
  ['we in a country', 'We in [L Malta] know the sea. [L Chad] and [L Mali] do not.', 'malta'],
  ['our member countries', 'Good morning. The [O Port Union] is old. Its desk helps. The [O Port Union] has a school in [L Togo], where our member countries send officers. We thank [O Europol].', 'port union'],
  ['whose feelings are told', 'Distinguished colleagues, [O Clear Rivers] is grateful to [L Togo]. Our officers work with [O Europol]. [O Europol] has helped. [O Europol] has a desk here.', 'clear rivers'],
  ['member countries that we have', 'The port opens. We have 30 member countries who work together through the [O Port Union]. Our desk helps. The staff of the [O Port Union] knows [L Togo].', 'port union'],
  ['behind an apposition', '[O Clear Rivers], the oldest league of its kind, is proud to help. Our work goes on in [L Chad].', 'clear rivers'],
  ['the one country of a text', 'The harbour was opened by the President of [L Togo]. Today our country and [O UNICEF] build wells.', 'togo'],
  ['its own commitment', 'The talks failed. I reiterate [L Malta]’s full support for [O UNICEF]. We hope for peace in [L Chad].', 'malta'],
  ['who says who it is', 'We are the [O Port Union], a charity in [L Togo]. The [O Clear Rivers] fund gives to us. [O Clear Rivers] is old.', 'port union'],
  ['"that is why"', 'It is hard. That is why [L Malta] welcomes the talks. We thank [L Chad].', 'malta'],
])('who speaks: %s', (_, markup, key) => {
  expect(speakers(markup).at(-1)).toBe(key);
});

test.each([
  ['the statement of others', 'The hall was full. Then it rained. All came. We align ourselves with the statement made on behalf of the [O Port Union].'],
  ['the chamber that is spoken to', 'I thank the [O Security Council]. The [O Security Council] has met. The [O Security Council] will meet. We hope so, and our work goes on.'],
  ['an enemy that is named again and again', 'We fight on. [O The Red Hand] poses a threat to us all. [O The Red Hand] burns towns. [O The Red Hand] kills. We must stop [O The Red Hand].'],
  ['a body, where a country speaks', 'My country knows [O Clear Rivers]. [O Clear Rivers] has grown, and [O Clear Rivers] is glad. We thank [O Clear Rivers].'],
  ['whom others represent', 'She came to represent the [O Port Union]. We thank her.'],
  ['a region', 'We in [L Africa] know the sea. [L Mali] does not.'],
  ['the offices of a body', 'Our country offices help the Government of [L Togo]. The wells are deep.'],
])('who does not speak: %s', (_, markup) => {
  expect(speakers(markup).every((one) => one === undefined)).toBe(true);
});
