/** Figures against the annotated passages: right when the number (or range), the comparator and what is counted agree. */
import { singular } from '../../language/lemma.ts';
import { analyse } from '../../language/analyse.ts';
import { recogniseQuantities } from '../../recognise/quantities.ts';
import type { AnalysedDocument, FoundFigure, FoundMention } from '../../stages.ts';
import type { Passage, PassageFigure } from '../data/passages.ts';
import { score, type Counts, type Score } from '../data/score.ts';

/** How a passage is read; the names it finds may be the annotated ones or those of the recogniser. */
export interface FigureReading {
  readonly analysed: AnalysedDocument;
  readonly figures: readonly FoundFigure[];
}

export interface FigureScores {
  /** Number, comparator and the head noun of what is counted. */
  readonly all: Score;
  /** The number alone. */
  readonly value: Score;
  /** Of figures whose number is right, percent with the right comparator and with the right head noun. */
  readonly comparator: number;
  readonly of: number;
  readonly wrong: readonly { readonly passage: string; readonly missed: readonly PassageFigure[]; readonly falsely: readonly FoundFigure[] }[];
}

/** Reads a passage with the annotated names, so that figures are measured by themselves. */
export function readFigures(passage: Passage): FigureReading {
  const document = { source: passage.source, title: '', language: 'en', text: passage.text, problems: [] };
  const analysed = analyse(document, { text: passage.text, toSource: (span) => span });
  const { figures } = recogniseQuantities(analysed, annotatedNames(passage, analysed));
  return { analysed, figures };
}

/** Scores over passages; `read` gives what was found in one. */
export function scoreFigures(passages: readonly Passage[], read: (passage: Passage) => FigureReading = readFigures): FigureScores {
  const all = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  const value = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  const right = { comparator: 0, of: 0 };
  const wrong = [];
  for (const passage of passages) {
    const { figures } = read(passage);
    const exact = pair(passage.figures, figures, isSame);
    const numbers = pair(passage.figures, figures, isSameNumber);
    add(all, exact.counts);
    add(value, numbers.counts);
    for (const [gold, found] of numbers.pairs) {
      if ((gold.comparator ?? '=') === found.quantity.comparator) right.comparator++;
      if (isSameThing(gold, found)) right.of++;
    }
    if (exact.missed.length + exact.falsely.length > 0) wrong.push({ passage: passage.id, missed: exact.missed, falsely: exact.falsely });
  }
  const found = Math.max(1, value.truePositive);
  return { all: score(all), value: score(value), comparator: (100 * right.comparator) / found, of: (100 * right.of) / found, wrong };
}

function add(total: { -readonly [Key in keyof Counts]: Counts[Key] }, counts: Counts): void {
  total.truePositive += counts.truePositive;
  total.falsePositive += counts.falsePositive;
  total.falseNegative += counts.falseNegative;
}

/** Each annotated figure is paired with at most one found, nearest in the text first. */
function pair(gold: readonly PassageFigure[], figures: readonly FoundFigure[], same: (gold: PassageFigure, found: FoundFigure) => boolean) {
  const free = new Set(figures);
  const pairs: [PassageFigure, FoundFigure][] = [];
  const missed: PassageFigure[] = [];
  for (const wanted of gold) {
    const fits = [...free].filter((found) => same(wanted, found));
    const near = fits.sort((a, b) => distance(wanted, a) - distance(wanted, b))[0];
    if (near) { free.delete(near); pairs.push([wanted, near]); } else missed.push(wanted);
  }
  return { pairs, missed, falsely: [...free], counts: { truePositive: pairs.length, falsePositive: free.size, falseNegative: missed.length } };
}

const distance = ({ start }: PassageFigure, found: FoundFigure): number => (start === undefined ? 0 : Math.abs(found.start - start));

const isSame = (gold: PassageFigure, found: FoundFigure): boolean => isSameNumber(gold, found) && (gold.comparator ?? '=') === found.quantity.comparator && isSameThing(gold, found);

const close = (a: number | undefined, b: number | undefined): boolean => a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)));

const isSameNumber = (gold: PassageFigure, { quantity }: FoundFigure): boolean => close(gold.value, quantity.value) && close(gold.min, quantity.min) && close(gold.max, quantity.max);

/** Head nouns agree; percent with percent, and a weight with its measure or its substance: annotators chose either. */
function isSameThing(gold: PassageFigure, { quantity }: FoundFigure): boolean {
  if (head(gold.of ?? '') === head(quantity.of)) return true;
  if (gold.unit === 'percent' && quantity.unit === 'percent') return gold.of === 'percent' || quantity.of === 'percent';
  return quantity.unit !== 'count' && quantity.unit !== 'currency' && words(quantity.measure).has(head(gold.of ?? ''));
}

const head = (phrase: string): string => {
  const noun = singular(phrase.toLowerCase().replace(/ of .*$/u, '').split(' ').at(-1)!);
  return noun === 'people' ? 'person' : noun;
};
const words = (phrase: string): ReadonlySet<string> => new Set(phrase.toLowerCase().split(/\s+/u).map(singular));

/** The passage's name mentions as the recogniser would give them. */
function annotatedNames(passage: Passage, { sentences }: AnalysedDocument): FoundMention[] {
  const names: FoundMention[] = [];
  for (const mention of passage.mentions) {
    if (mention.level !== 'name') continue;
    const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    if (!sentence) continue;
    const firstToken = sentence.tokens.findIndex(({ end }) => end > mention.start);
    const after = sentence.tokens.findIndex(({ start }) => start >= mention.end);
    names.push({ ...mention, sentence: sentence.index, firstToken, endToken: after < 0 ? sentence.tokens.length : after, confidence: 1, facts: {} });
  }
  return names;
}
