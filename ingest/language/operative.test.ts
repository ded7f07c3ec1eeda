import { analyseText } from './analyse.ts';

const verb = (text: string): string => analyseText(text)[0]!.tokens.filter(({ tag }) => tag === 'VERB').map(({ lemma }) => lemma)[0] ?? '';

test.each([
  ['2. Urges Member Ports to report;', 'urge'],
  ['Encourages Member Ports to report;', 'encourage'],
  ['(a) Requests the Board to report;', 'request'],
  ['3. Calls upon the Board;', 'call'],
  ['Calls for help from the Board.', ''],
  ['Requests from the Board.', ''],
  ['The Board; Urges, the journal.', ''],
])('the verb of “%s” is “%s”', (text, expected) => {
  expect(verb(text)).toBe(expected);
});
