import { definedTypes, withDefined } from './defined.ts';
import { namesAsText, taggedText } from './fixtures.ts';

const defined = (markup: string, known: (words: string) => boolean = () => false): string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(definedTypes(names, sentences, known), sentences);
};

test.each([
  ['a programme', '[I Global Action on Harbour Theft] (GLOHARB) is a joint programme of [O Alder Board]. [I Global Action on Harbour Theft] ended.', ['Operation Global Action on Harbour Theft', 'Organization Alder Board', 'Operation Global Action on Harbour Theft']],
  ['a project beside a comma', '[O Blue Shield], a three-year project funded by [L Norway], began.', ['Operation Blue Shield', 'Location Norway']],
  ['a paper', '[O Coast Pact] is an agreement between two ports.', ['Instrument Coast Pact']],
  ['a body', '[U Alder Watch] was the first charity in [L Lima].', ['Organization Alder Watch', 'Location Lima']],
  ['a meeting', '[O Harbour Days] is an annual conference on theft.', ['Event Harbour Days']],
])('what is said to be %s is one', (_, markup, names) => {
  expect(defined(markup)).toEqual(names);
});

test.each([
  ['a body by its own name', '[O Alder Fund] is an initiative of two banks.', ['Organization Alder Fund']],
  ['what a project has', '[P Ana Ruiz] is a project manager.', ['Person Ana Ruiz']],
  ['the next of a list', '[L Alder], a charity and two banks met.', ['Location Alder']],
  ['what is only like one', '[I Alder Rules] is as good as a programme.', ['Instrument Alder Rules']],
])('%s stays what it is', (_, markup, names) => {
  expect(defined(markup)).toEqual(names);
});

test('what is known stays what it is', () => {
  expect(defined('[L Malta] is a project of its founders.', (words) => words === 'Malta')).toEqual(['Location Malta']);
});

const found = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(withDefined(names, sentences), sentences);
};

test.each([
  ['Safe Harbour is a charity based in [L Lima].', ['Organization Safe Harbour', 'Location Lima']],
  ['Young people come through Safe Start, a mentoring programme that the city runs.', ['Operation Safe Start']],
  ['They use PortLine, a messaging system, and BoatBase (a list), and HarbourNet is a database of boats.', ['Service HarbourNet']],
  ['The Reed Days of Action was a joint operation by two ports.', ['Operation Reed Days of Action']],
])('a name that is said to be something: %s', (markup, names) => {
  expect(found(markup)).toEqual(names);
});

test.each([
  'Smuggling is a programme of horror.',
  'The board is a charity.',
  'In May, a charity opened a port.',
  'They met in a Harbour, a village and two towns.',
])('no name in: %s', (markup) => {
  expect(found(markup)).toEqual([]);
});
