import { analyseText } from '../../language/analyse.ts';
import { findDisasters } from './disasters.ts';
import { findQuoted } from './quoted.ts';
import { findResolutions } from './resolutions.ts';
import { findUnits } from './units.ts';
import { marked } from '../../relate/fixtures.ts';

const words = (text: string, find: (tokens: ReturnType<typeof analyseText>[number]['tokens']) => readonly { start: number; end: number; called?: string; type?: string }[]): string[] => {
  const { tokens } = analyseText(text)[0]!;
  return find(tokens).map(({ start, end, called, type }) => `${type ? `${type} ` : ''}${called ?? tokens.slice(start, end).map((token) => token.text).join(' ')}`);
};

test.each([
  ['It launched the project "Safe Ports" in Alder.', ['Operation Safe Ports']],
  ['The “Silver Net” initiative ended.', ['Operation Silver Net']],
  ['A campaign entitled "Look twice at your cargo" began.', ['Operation Look twice at your cargo']],
  ['The projects "Reed" and "Heron" began.', ['Operation Reed', 'Operation Heron']],
  ['They met on the theme of "Better Boats".', ['Topic Better Boats']],
  ['A talk on the topic “Women at Sea” was held.', ['Topic Women at Sea']],
  ['One of their titles is "Anarchy at Sea", a song.', []],
  ['She said of the operation: "We found all boats."', []],
  ['The campaign was "A success", he said.', []],
  ['It began the programme. "We are glad," she said.', []],
  ['The "Silver Net" project manager left.', []],
  ['The campaign of "zero harm" began.', []],
  ['An initiative on "Safe Ports" began.', []],
  ['He called the campaign "Shameful" in Alder.', []],
  ['He said the operation "Was a great success" then.', []],
  ['The film "Silver Net" was shown.', []],
])('quoted titles of “%s”', (text, expected) => {
  expect(words(text, findQuoted)).toEqual(expected);
});

test.each([
  ['They recalled resolutions 1325 (2000), 1820 (2008) and 2242 (2015).', ['resolutions 1325 ( 2000 )', 'resolution 1820 (2008)', 'resolution 2242 (2015)']],
  ['They recalled Resolutions (UNSCR) 1267, 1373 and 1540.', ['resolution 1267', 'resolution 1373', 'resolution 1540']],
  ['They recalled UNSCR 1267 and 1373.', ['resolution 1267', 'resolution 1373']],
  ['They recalled resolution 64/236.', ['resolution 64/236']],
  ['In resolution 1325, 150 countries agreed.', ['resolution 1325']],
  ['By resolutions 1325 (2000) and 300 decisions they agreed.', ['resolutions 1325 ( 2000 )']],
  ['They made 1267 resolutions and 20 more.', []],
  ['The resolution of 2015 failed.', []],
])('resolutions of “%s”', (text, expected) => {
  expect(words(text, findResolutions)).toEqual(expected);
});

const named = (markup: string, find: typeof findUnits): string[] => {
  const { analysed, recognised } = marked(markup);
  const { tokens } = analysed.sentences[0]!;
  return find(tokens, recognised.names.map(({ firstToken, endToken, type }) => ({ start: firstToken, end: endToken, type }))).map(({ start, end }) => tokens.slice(start, end).map(({ text }) => text).join(' '));
};

test.each([
  ["[O Atlas]'s Theft of Boats unit came.", ['Theft of Boats unit']],
  ['[O Atlas]’s Crimes against Fishers and Crews team came.', ['Crimes against Fishers and Crews team']],
  ["[O Atlas]'s Kenya team came.", []],
  ["[O Atlas]'s Head of Boats unit and [O Atlas]'s Alder and Birch team came.", []],
  ["[L Alder]'s Theft of Boats unit came.", []],
])('units of “%s”', (markup, expected) => {
  expect(named(markup, findUnits)).toEqual(expected);
});

test.each([
  ['Typhoon Ana struck, and then Super Typhoon Ruiz and Tropical Storm Osei.', ['Typhoon Ana', 'Super Typhoon Ruiz', 'Tropical Storm Osei']],
  ['The Typhoon Committee and the Hurricane Ana Relief Fund met.', []],
  ['The [L Alder] floods and the 2019 [L Birch] earthquake came.', ['Alder floods', '2019 Birch earthquake']],
  ['In [L Alder] floods came, and the [L Birch] flood barrier broke.', []],
])('disasters of “%s”', (markup, expected) => {
  expect(named(markup, findDisasters)).toEqual(expected);
});
