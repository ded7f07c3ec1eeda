import { analyseText } from './analyse.ts';

const tags = (text: string): string => analyseText(text).flatMap(({ tokens }) => tokens.map(({ text, tag }) => `${text}/${tag}`)).join(' ');

test('words get their parts of speech from their company', () => {
  expect(tags('The police will report on the attack.')).toBe('The/DET police/NOUN will/AUX report/VERB on/ADP the/DET attack/NOUN ./PUNCT');
  expect(tags('The report was read.')).toContain('report/NOUN');
});

test('a heading in capitals is tagged like its words in small letters', () => {
  expect(tags('REPORT OF THE WORKING GROUP')).toMatch(/^REPORT\/NOUN OF\/ADP THE\/DET /u);
});

test('the same text gives the same analysis', () => {
  const text = 'Four officers of the coast guard were trained in Lisbon.';
  expect(analyseText(text)).toEqual(analyseText(text));
});

test('a project aims', () => {
  expect(tags('The project aims to help.')).toContain('aims/VERB');
  expect(tags('Its aims are clear.')).toContain('aims/NOUN');
  expect(tags('Its aims to cut emissions were bold.')).toContain('aims/NOUN');
});
