import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repair } from './repair.ts';

const clean = (text: string): string => repair(text).text;

describe('broken words', () => {
  test.each([
    ['an opera-\ntion in the north', 'an operation in the north'],
    ['its Nairobi-\nbased office', 'its Nairobi-based office'],
    ['a long-\nterm plan', 'a long-term plan'],
    ['the Secretary-\nGeneral', 'the Secretary-General'],
    ['troop-\nand police-contributing countries', 'troop- and police-contributing countries'],
    ['the pro\u00ad\ngramme', 'the programme'],
    ['from 2024-\n2028', 'from 2024-2028'],
    ['the work contin-\n\nues today', 'the work continues today'],
  ])('%j becomes %j', (broken, whole) => expect(clean(broken)).toBe(whole));

  test('a mark between hyphens is no broken word', () => expect(clean('It ended.\n\n-CBP-\n\nThe Coast Guard was founded in 1950.\n\n-CBP-\nThe end.')).toContain('-CBP-\n'));
});

describe('lost spaces', () => {
  test.each([
    ['TheUnitedNationsOfficeforPartnerships(UNOP),torespond', 'The United Nations Office for Partnerships (UNOP), to respond'],
    ['by way ofillustration', 'by way of illustration'],
    ['It ended.The Council met.', 'It ended. The Council met.'],
    ['at the outset,Iwould like', 'at the outset, I would like'],
    ['the SecurityCouncil', 'the Security Council'],
  ])('%j becomes %j', (glued, apart) => expect(clean(glued)).toBe(apart));

  test.each(['AfriPol', 'BlackHeron', 'McDonald', 'YouTube', 'LinkedIn', 'DeVries', 'Peterson and Williamson', 'iPhone', 'https://www.example.org/inTheNews', 'first.last@example.org', 'cyberbullying', 'onboarding',
    'EastWest Institute', 'article 5(2)', 'officer(s)', 'U.S.A.', 'I-24/7', 'EUROPOL', 'therapist', 'Koordinationsstelle', 'e.g.the', '1,500.50', 'F.Supp', 'GovDelivery'])('%j stays', (name) => expect(clean(name)).toBe(name));
});

test.each([
  ['They met.\n\n2        Coast Leaders signed the charter in the new harbour.\n\n3\tThree boats of the Coast Guard left for the north.', 'They met.\n\n2. Coast Leaders signed the charter in the new harbour.\n\n3. Three boats of the Coast Guard left for the north.'],
  ['They met.\n\n12        Coast Leaders signed the charter in the new harbour.', 'They met.\n\n12 Coast Leaders signed the charter in the new harbour.'],
  ['They met.\n\n2 Coast Leaders signed the charter in the new harbour.', 'They met.\n\n2 Coast Leaders signed the charter in the new harbour.'],
  ['2    Norway   14', '2 Norway 14'],
  ['2        boats of the Coast Guard left for the north and the south.', '2 boats of the Coast Guard left for the north and the south.'],
])('a wide space parts a paragraph from its number: %j', (text, expected) => expect(clean(text)).toBe(expected));

describe('lines', () => {
  const column = 'The two services agreed last week on a plan that\nwill send officers of the Northern Police to seven\nborder posts, where they will work with the customs\nand the coast guard for a year.';

  test('one line that sticks out tears no prose', () => {
    const prose = 'The Harbour Forum met in Lagos for the third time,\nand spoke of the help that the Nordic Coast Guard\ngave. It thanked, as in every year, the United\nNations Harbour Office, which had come from a town far away from the sea to help.\nThe members of the Forum agreed that the Harbour\nOffice would train the officers of the Coast Guard\nin the spring of the coming year.';
    expect(clean(prose)).toBe(prose.replaceAll('\n', ' '));
  });

  test('a title in capitals is one', () => {
    expect(clean('CONFERENCE OF HEADS OF GOVERNMENT OF\nTHE COAST COMMUNITY, LAGOS\nAND ACCRA\n\nThe conference ended.')).toBe('CONFERENCE OF HEADS OF GOVERNMENT OF THE COAST COMMUNITY, LAGOS AND ACCRA\n\nThe conference ended.');
    expect(clean('HARBOUR AGENCY\nFOR IMMEDIATE RELEASE\n\nThe conference ended.')).toBe('HARBOUR AGENCY\nFOR IMMEDIATE RELEASE\n\nThe conference ended.');
    expect(clean('ANNEX A\nLIST OF MEMBERS\n\nThe conference ended.')).toBe('ANNEX A\nLIST OF MEMBERS\n\nThe conference ended.');
  });

  test('a row of dots is short, and its line stays a line', () => {
    expect(clean('Members: Albania . . . . . . . . Mr. Hoxha\nBrazil............ Mr. Costa\nChina ......... Mr. Zhang')).toBe('Members: Albania ..... Mr. Hoxha\nBrazil ..... Mr. Costa\nChina ..... Mr. Zhang');
    expect(clean('And so on... It ended.')).toBe('And so on... It ended.');
  });

  test('unwraps prose', () => expect(clean(column)).toBe(column.replaceAll('\n', ' ')));
  test('keeps headings, speaker lines and lists apart', () => {
    const text = `Border project begins\n\n${column}\n\nMr. Okafor (Nigeria): We agree.\nMs. Lind (Sweden): So do we.\n\nParticipating countries:\n- Benin\n- Togo\n- Ghana`;
    expect(clean(text)).toBe(text.replace(column, column.replaceAll('\n', ' ')));
  });
  test('joins a sentence that a page break tore', () =>
    expect(clean('The officers were trained for a month before they were sent to\n\n15\n\nthe posts on the river.')).toBe('The officers were trained for a month before they were sent to the posts on the river.'));
  test('keeps paragraphs that begin in lower case after a full stop or a short line', () => {
    for (const text of ['They met.\n\nand so on', 'drugs\n\nweapons\n\npeople', 'France\nItaly\nSpain']) expect(clean(text)).toBe(text);
  });
});

describe('what a page carries', () => {
  test.each([
    ['The officers of both services will be\n12/24 16-44161\nready.', 'The officers of both services will be ready.'],
    ['They met.\n\nS/PV.7801 The situation in Nowhere 20/12/2016\n\nThey left.', 'They met.\n\nThey left.'],
    ['They met.\n\nPage 3 of 12\n\nThey left.', 'They met.\n\nThey left.'],
    ['They met.\n\n24/7\n\nThey left.', 'They met.\n\n24/7\n\nThey left.'],
    ['One.\n\n4\n\nTwo.\n\n5\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['Arrests\n\n15\n\nVictims', 'Arrests\n\n15\n\nVictims'],
    ['Annual Report\nOne.\fAnnual Report\nTwo.\fAnnual Report\nThree.\fAnnual Report\nFour.', 'One.\n\nTwo.\n\nThree.\n\nFour.'],
  ])('%j becomes %j', (page, text) => expect(clean(page)).toBe(text));
  test.each([
    ['Ms. Diaz (spoke in Spanish): We agree.', 'Ms. Diaz: We agree.'],
    ['(spoke in French)\n\nThe Council met.', 'The Council met.'],
    ['The President (interpretation from Russian): Thank you.', 'The President: Thank you.'],
  ])('%j loses its note', (said, text) => expect(clean(said)).toBe(text));
});

describe('characters and marks', () => {
  test.each([
    ['the oﬃce’s ﬁles', 'the office’s files'],
    ['one\u00a0\u00a0 two\u200b', 'one two'],
    ['the Unitâ€™s work in BogotÃ¡', 'the Unit’s work in Bogotá'],
    ['1.Â\u00a0Â\u00a0 Decides', '1. Decides'],
    ['| am glad. lam sure.', 'I am glad. I am sure.'],
    ['| a | b |', '| a | b |'],
    ['# Joint office\nIt **opened** in [Accra](https://example.org/a(b)) _today_.', 'Joint office\n\nIt opened in Accra today.'],
    ['---\ntitle: One\ndate: 2020-01-02\n---\n\nIt opened.', 'It opened.'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['ratified it. [ 3 ] They', 'ratified it. They'],
  ])('%j becomes %j', (odd, plain) => expect(clean(odd)).toBe(plain));
});

const piece = fc.oneof(
  fc.constantFrom(' ', '  ', '\n', '\n\n', '\f', '\r\n', '-\n', '- ', '\u00ad\n', '\u00a0', ' (spoke in French)', '12/24 16-44161', '15', '**', '_', '#', '# ', '[a](b)', '---', '|', 'Â', 'â€™', 'ﬁ', '.', ',', '(', ')', '(UNODC)', ':', '<br>', '&amp;', '``'),
  fc.constantFrom('the', 'of', 'United', 'Nations', 'Office', 'opera', 'tion', 'Lyon', 'based', 'to', 'respond', 'Mr. Roux', 'INTERPOL', 'and', 'illustration', 'lam', 'I', 'would'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const damaged = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Characters that stand for another of the source. */
const NORMALISED = /[\s’“”"'<>&I-]|am|I am/u;

describe('the way back', () => {
  test('every character comes from its like in the source, in order', () => {
    fc.assert(fc.property(damaged, (text) => {
      const { text: repaired, toSource } = repair(text);
      let last = 0;
      for (const [offset, character] of characters(repaired)) {
        if (/\s/u.test(character)) continue;
        const { start, end } = toSource({ start: offset, end: offset + character.length });
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
        const from = text.slice(start, end);
        if (!NORMALISED.test(character) && !/[ﬀ-ﬆÂÃâ|]|^lam$/u.test(from)) expect(from).toBe(character);
      }
    }), { numRuns: 2000 });
  });
  test('never throws, stays within the source, and keeps order for any span', () => {
    fc.assert(fc.property(damaged, fc.integer({ min: -3, max: 200 }), fc.integer({ min: -3, max: 200 }), (text, one, two) => {
      const { start, end } = repair(text).toSource({ start: one, end: two });
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 1000 });
  });
  test('clean text stays as it is', () => {
    fc.assert(fc.property(damaged, (text) => {
      const once = repair(text).text;
      expect(repair(once).text).toBe(once);
    }), { numRuns: 2000 });
  });
  test('a name over a line end and a lost space is found whole', () => {
    const source = 'the United\nNationsOfficeonDrugsandCrime(UNODC),today';
    const { text, toSource } = repair(source);
    const name = 'United Nations Office on Drugs and Crime';
    const { start, end } = toSource({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    expect(source.slice(start, end)).toBe('United\nNationsOfficeonDrugsandCrime');
  });
});

function characters(text: string): [number, string][] {
  let offset = 0;
  return Array.from(text, (character): [number, string] => [(offset += character.length) - character.length, character]);
}
