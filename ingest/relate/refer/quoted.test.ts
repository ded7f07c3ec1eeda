import { markedItems } from '../fixtures.ts';
import { quotedWords } from './quoted.ts';
import { speakersOf } from './speaker.ts';
import { voicesOf } from './voices.ts';

/** What each "we" or "our" of a marked text means. */
const meant = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const quoted = quotedWords(views, names);
  return voicesOf(views, names, { speakers: speakersOf(views, names, quoted), quoted }).flat().map(({ means }) => means.key);
};

test.each([
  ['said behind', '“We seized the servers,” said [P Ana Ruiz] of [O the Harbour Police].', ['harbour police']],
  ['said before', '[O Eurojust] President [P Jon Vik] said: “We welcome the arrests.”', ['eurojust']],
  ['said before, behind an aside', '[O Harbour Aid]’s Programme Director, [P Jon Vik], who was once the Assistant Chief of the old police force of [L Oslo], said: “We welcome the arrests.”', ['harbour aid']],
  ['going on behind', '“It is done,” said [O Frontex] Director [P Mara Lind]. “Our partners helped us.”', ['frontex', 'frontex']],
  ["the last body of a chain", '“We never stop,” said [P Ana Ruiz] of [O the Treasury]’s [O Tax Bureau].', ['tax bureau']],
  ['known from an earlier quotation', '“It is done,” said [P Mara Lind] of [O Frontex].\n\n“We thank all,” [P Lind] added.', ['frontex']],
  ['whose office was said before', '[P Ana Ruiz], Country Director, [O Harbour Bank], signed. [L Chad] was glad.\n\n“We will go on,” [P Ruiz] added.', ['harbour bank']],
  ['an official without a name', '[L Kenya] is glad. “We trained the police,” a [O NATO] official told [O AFP].', ['nato']],
  ['a spokesperson of a body', '“We trained the police,” said a spokesperson for the [O Port Ministry].', ['port ministry']],
  ['the body itself', '“We trained the police,” the [O Port Ministry] said.', ['port ministry']],
  ['an official of nobody', '[O Frontex] is glad. “We trained the police,” an official said.', []],
  ['whose name stands under it', '“We trained the police.”\n\n– [P Ana Ruiz], Director, [O Harbour Agency]', ['harbour agency']],
  ['nobody named', '[O Frontex] is glad. “We never stop,” said [P Ana Ruiz].', []],
])('in quotation marks "we" is the body of whom is quoted: %s', (_, markup, expected) => {
  expect(meant(markup)).toEqual(expected);
});

test('two people quoted one after the other each speak for their own', () => {
  expect(meant('“We began it,” said [P Ana Ruiz] of [O Frontex].\n\n“We ended it,” said [P Jon Vik] of [O Eurojust].')).toEqual(['frontex', 'eurojust']);
});

test('a name before a colon is no reason to leave out its "we"', () => {
  expect(meant('[L Norway]: We support the [O Port Union].\n\n[L Ghana]: We thank [L Norway].')).toEqual(['norway', 'ghana']);
});

test('a report says "we" of the body that it names first and again', () => {
  expect(meant('[O Clear Rivers] is based in [L Nairobi]. [O UNICEF] knows [O Clear Rivers]. We train farmers. Our wells are deep.')).toEqual(['clear rivers', 'clear rivers']);
});
