import { taggedText } from './fixtures.ts';
import { findSpeakers } from './speakers.ts';

const found = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  const { tokens } = sentences[0]!;
  return findSpeakers(tokens, names).map(({ start, end }) => tokens.slice(start, end).map(({ text }) => text).join(' '));
};

test.each([
  ['[O ANA LUND RIOS] ([L Peru]) said that ports are open.', 'ANA LUND RIOS'],
  ['[O LUND] ([L Peru]) said that ports are open.', undefined],
  ['JOSÉ DE LA VEGA ([L Peru]), speaking for others, asked for calm.', 'JOSÉ DE LA VEGA'],
  ['Mr. [O OLE BERG] ([L Norway]): we agree with him.', 'OLE BERG'],
  ['[O ABU AL-SHAM], Deputy Minister for Ports of [L Chad], noted that.', 'ABU AL-SHAM'],
  ['PER HOLM, Chair of the [O Alder Committee], opened the meeting.', 'PER HOLM'],
])('a speaker in capitals: %s', (markup, name) => {
  expect(found(markup)).toEqual(name === undefined ? [] : [name]);
});

test.each([
  'The [O ALDER FUND] ([L Peru]) paid for it.',
  '[O ALDER FUND] ([L Peru]) paid for it.',
  '[O HARBOUR WATCH] said it, and the Minister left.',
  'ANA LUND met others in ([L Peru]) then.',
  '[O OAK ELM ASH], which met, praised the Minister.',
  '[O UN] ([L Geneva]) said so.',
])('no speaker: %s', (markup) => {
  expect(found(markup)).toEqual([]);
});
