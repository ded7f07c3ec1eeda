import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { piecesOf } from './pieces.ts';

const list = readFileSync(new URL('../../models/accurate/pieces.txt', import.meta.url), 'utf8');
const names = list.split('\n');
const pieces = piecesOf(list);
const cut = (word: string): string => pieces.of(word).map((number) => names[number]).join(' ');

describe('word pieces', () => {
  // As the tokenizer of the model that the reader was made from cuts them (tokenizers 0.23.3, with its whole list).
  test.each([
    ['trafficking', 'trafficking'],
    ['Europol', 'euro ##pol'],
    ['Hernández', 'hernandez'],
    ['anti-trafficking', 'anti - trafficking'],
    ['U.S.', 'u . s .'],
    ['3,000', '3 , 000'],
    ['UNODC', 'uno ##dc'],
    ['’s', '’ s'],
    ['$15', '$ 15'],
  ])('%s', (word, expected) => {
    expect(cut(word)).toBe(expected);
  });

  test('a word of letters that no piece has is unknown', () => {
    expect(cut('愛')).toBe('[UNK]');
    expect(cut('\u0301')).toBe('[UNK]');
    expect(cut('x'.repeat(101))).toBe('[UNK]');
  });

  test('a list without the pieces for ends is refused, naming what it lacks', () => {
    expect(() => piecesOf('[UNK]\n[CLS]')).toThrow('lacks [SEP]');
  });

  test('any word has pieces, and those of known letters spell it', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/u), (word) => {
      expect(pieces.of(word).map((number) => names[number]!.replace(/^##/u, '')).join('')).toBe(word);
    }));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => { expect(pieces.of(word).length).toBeGreaterThan(0); }));
  });
});
