import fc from 'fast-check';
import { tokenize } from './tokenize.ts';

const words = (text: string): string => tokenize(text).map(({ text }) => text).join(' | ');

test.each([
  ['Mr. Lund met Gen. Ortiz.', 'Mr. | Lund | met | Gen. | Ortiz | .'],
  ['The U.S. delegation left.', 'The | U.S. | delegation | left | .'],
  ['see S/PV.8123, para. 4', 'see | S/PV.8123 | , | para. | 4'],
  ['our network, I-24/7, works 24/7', 'our | network | , | I-24/7 | , | works | 24/7'],
  ['a cross-border, State-owned firm', 'a | cross-border | , | State | - | owned | firm'],
  ["We can't and cannot; it's the States' duty", "We | ca | n't | and | can | not | ; | it | 's | the | States | ' | duty"],
  ['The agency’s plan', 'The | agency | ’s | plan'],
  ['“So be it,” he said (twice).', '“ | So | be | it | , | ” | he | said | ( | twice | ) | .'],
  ['20-30 boats, $5-$7, 17% and 12kg', '20 | - | 30 | boats | , | $ | 5 | - | $ | 7 | , | 17 | % | and | 12 | kg'],
  ['on 10July 2014', 'on | 10 | July | 2014'],
  ['EUR194 million', 'EUR | 194 | million'],
  ['US$1.5m or €2 bn', 'US$ | 1.5 | m | or | € | 2 | bn'],
  ['Write to a.b@c.org or www.example.org/x.', 'Write | to | a.b@c.org | or | www.example.org/x | .'],
  ['men/women and/or boys', 'men | / | women | and | / | or | boys'],
  ['member(s) agree', 'member(s) | agree'],
  ['1. First item', '1. | First | item'],
  ['J. K. Adams Jr. of Harbour Inc. left', 'J. | K. | Adams | Jr. | of | Harbour | Inc. | left'],
  ['It ended.Then they left', 'It | ended | . | Then | they | left'],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('every token is its own slice, in order, and nothing but white space is left out', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab A.1,-/\'’"()$%\n–—:;é')) }), (text) => {
    let at = 0;
    for (const { start, end, text: form } of tokenize(text)) {
      expect(text.slice(start, end)).toBe(form);
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  }));
});
