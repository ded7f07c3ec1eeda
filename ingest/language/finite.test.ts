import type { Tag } from '../stages.ts';
import { mendVerbs } from './finite.ts';

/** "Unit/NOUN trains/NOUN": the tags after the mend, those that changed as "trains/VERB". */
const mended = (tagged: string): string[] => {
  const words = tagged.split(' ').map((word) => word.split('/') as [string, Tag]);
  const tags = words.map(([, tag]) => tag);
  mendVerbs(words.map(([form]) => form), tags);
  return words.flatMap(([form, tag], at) => (tags[at] === tag ? [] : [`${form}/${tags[at]!}`]));
};

test.each([
  ['The/DET Unit/NOUN trains/NOUN investigators/NOUN and/CCONJ tests/NOUN boats/NOUN ./PUNCT', ['trains/VERB', 'tests/VERB']],
  ['NORPOL/ADJ runs/NOUN in/ADP cycles/NOUN ./PUNCT', ['NORPOL/PROPN', 'runs/VERB']],
  ['The/DET board/NOUN implements/NOUN projects/NOUN it/PRON likes/VERB ./PUNCT', ['implements/VERB']],
  ['The/DET Initiative/NOUN supports/NOUN coast/VERB guards/NOUN and/CCONJ equips/VERB ports/NOUN ./PUNCT', ['supports/VERB', 'coast/NOUN']],
  ['Led/VERB by/ADP Kenya/PROPN ,/PUNCT it/PRON involved/ADJ officers/NOUN ./PUNCT', ['involved/VERB']],
  ['It/PRON was/AUX led/VERB by/ADP Kenya/PROPN and/CCONJ involved/ADJ officers/NOUN ./PUNCT', ['involved/VERB']],
  ['Operation/NOUN Reef/PROPN ,/PUNCT led/VERB by/ADP Kenya/PROPN ,/PUNCT included/ADJ rangers/NOUN ./PUNCT', ['included/VERB']],
  ['The/DET Unit/NOUN trains/NOUN officers/NOUN ,/PUNCT advises/VERB ports/NOUN and/CCONJ keeps/VERB files/NOUN ./PUNCT', ['trains/VERB']],
  ['They/PRON held/VERB a/DET five-day/NOUN training/VERB session/NOUN ./PUNCT', ['training/NOUN']],
  ['Alder/PROPN Watch/PROPN (/PUNCT AW/PROPN )/PUNCT funds/NOUN three/NUM shelters/NOUN ./PUNCT', ['funds/VERB']],
])('%s', (tagged, changed) => {
  expect(mended(tagged)).toEqual(changed);
});

test.each([
  ['a describing word behind "and"', 'It/PRON was/AUX led/VERB by/ADP police/NOUN and/CCONJ armed/ADJ guards/NOUN ./PUNCT'],
  ['another verb is there', 'The/DET Unit/NOUN reports/NOUN on/ADP boats/NOUN were/AUX read/VERB ./PUNCT'],
  ['a describing word before it', 'A/DET schedule/NOUN of/ADP legal/ADJ visits/NOUN to/ADP Lima/PROPN ./PUNCT'],
  ['a plural before it', 'Officers/NOUN reports/NOUN on/ADP boats/NOUN ./PUNCT'],
  ['an owner before it', 'Alder/PROPN ’s/PART plans/NOUN for/ADP boats/NOUN ./PUNCT'],
  ['nothing behind it', 'The/DET end/NOUN of/ADP five/NUM project/NOUN reports/NOUN ./PUNCT'],
  ['what describes a noun before it', 'Officers/NOUN involved/ADJ in/ADP the/DET raid/NOUN ./PUNCT'],
  ['a list behind "by"', 'It/PRON was/AUX read/VERB ,/PUNCT by/ADP police/NOUN ,/PUNCT involved/ADJ parents/NOUN and/CCONJ guards/NOUN ./PUNCT'],
  ['a heading', 'Unit/NOUN supports/NOUN police/NOUN in/ADP Lima/PROPN'],
])('none where %s', (_, tagged) => {
  expect(mended(tagged)).toEqual([]);
});
