import { marked } from '../../relate/fixtures.ts';
import { findEvents } from './events.ts';

const events = (markup: string): string[] => {
  const { analysed, recognised } = marked(markup);
  const { tokens } = analysed.sentences[0]!;
  const names = recognised.names.map(({ firstToken, endToken, type }) => ({ start: firstToken, end: endToken, type }));
  return findEvents(tokens, names).map(({ start, end }) => tokens.slice(start, end).map(({ text }) => text).join(' '));
};

test.each([
  ['At the thirty-fourth session of the [O General Assembly] they met.', ['thirty-fourth session of the General Assembly']],
  ['The 31st special session of the [O Harbour Council] ended.', ['31st special session of the Harbour Council']],
  ['The [L Bujumbura] conference began, and the [O OSCE] summit ended.', ['Bujumbura conference', 'OSCE summit']],
  ['They met at COP29 and at COP 28.', ['COP29', 'COP 28']],
  ['The 8th Meeting of the [O Reed Council] began.', ['8th Meeting of the Reed Council']],
  ['At the [O Third Reed Committee] meeting they left.', ['Third Reed Committee meeting']],
  ['The [O Third Reed Committee] met at the third meeting of the [O Reed Council].', []],
  ['The third session of the course began.', []],
  ['The [L Lagos] conference centre burnt, and the [O Atlas] talks ended.', []],
  ['In [L Lagos] the conference began.', []],
  ['As [L Norway] talks with both sides, it waits.', []],
  ['After they met in [L Geneva] talks resumed.', []],
])('%s', (markup, expected) => {
  expect(events(markup)).toEqual(expected);
});
