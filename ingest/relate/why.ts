/**
 * Why the classifier holds a relation for told: what each look at the pair says, and the words that matter, by erasure (Li, Monroe & Jurafsky 2016):
 * a word matters as much as the relation's probability falls once nobody knows what the word is.
 */
import type { AnalysedDocument, FoundRelation, Reason, Recognised } from '../stages.ts';
import type { Item } from './item.ts';
import type { RelateModels } from './linear/store.ts';
import { looksOf, weigh, type Candidate } from './pairs/beside.ts';
import { classesFor, classOf } from './pairs/classes.ts';
import { sceneOf, type Readings } from './pairs/scene.ts';
import { layOut, toldTogether, type LaidOut } from './laid-out.ts';
import { wordsOfBoth } from './refer/both.ts';
import type { SentenceView } from './text/view.ts';

/** A word that moves the probability by less than this is not worth telling. */
const LEAST = 0.03;
/** As many words at most, those that matter most. */
const WORDS = 4;

/** Gives reasons for relations of one document that the classifier found; none for those of rules, whose name is the reason. What a reader said of the whole sentence holds for it without a word too. */
export function reasonsOf(analysed: AnalysedDocument, recognised: Recognised, models: RelateModels, readings?: Readings): (relation: FoundRelation) => Reason | undefined {
  const out = { ...layOut(analysed, recognised, models), ...(readings && { readings }) };
  const placeOf = new Map(out.items.sentences.flat().map((item) => [item.id, item]));
  const findIn = finder(out, models);
  return (relation) => {
    if (relation.method !== 'classifier') return undefined;
    // Both stand among what was laid out; a relation over two sentences is a rule's.
    const subject = placeOf.get(wordsOfBoth(relation.subject))!, object = placeOf.get(wordsOfBoth(relation.object))!;
    const { sentence } = subject;
    return reasonOf(out.views[sentence]!, { subject, object, predicate: relation.predicate }, { find: (erased) => findIn(sentence, erased), readings });
  };
}

type Find = (sentence: number, erased?: number) => readonly Candidate[];

/** The pairs of a sentence without one of its words, or with all: worked out once for all its relations. */
function finder({ views, items, arcs, readings }: LaidOut, models: RelateModels): Find {
  const known = new Map<string, readonly Candidate[]>();
  return (sentence, erased) => {
    const key = `${sentence} ${erased ?? ''}`;
    let found = known.get(key);
    if (!found) {
      const whole = views[sentence]!;
      const view = erased === undefined ? whole : without(whole, erased);
      found = toldTogether(whole, items.sentences[sentence]!).flatMap((told) => weigh(models.pairs, sceneOf(view, told, arcs(sentence), readings)));
      known.set(key, found);
    }
    return found;
  };
}

function reasonOf(view: SentenceView, { subject, object, predicate }: { subject: Item; object: Item; predicate: FoundRelation['predicate'] }, { find, readings }: { readonly find: (erased?: number) => readonly Candidate[]; readonly readings: Readings | undefined }): Reason | undefined {
  const [left, right] = subject.first <= object.first ? [subject, object] : [object, subject];
  const index = classOf(predicate, left === object);
  const it = (erased?: number): Candidate | undefined => find(erased).find((one) => one.left === left && one.right === right && one.index === index);
  const whole = it();
  // What an example shares with its list has no evidence of its own.
  if (!whole?.numbers) return undefined;
  const inside = (at: number): boolean => [left, right].some(({ first, end }) => at >= first && at < end);
  const words = view.tokens
    .flatMap(({ text, start, end, tag }, at) => (tag === 'PUNCT' || inside(at) ? [] : [{ text, start, end, share: whole.probability - (it(at)?.probability ?? 0) }]))
    .filter(({ share }) => share >= LEAST)
    .sort((one, other) => other.share - one.share || one.start - other.start)
    .slice(0, WORDS);
  const read = readings?.(left, right);
  return { ...looksOf(whole.numbers), ...(read && { reader: Math.exp(read[classesFor(left.type, right.type).indexOf(index)]!) }), rivals: whole.probability, words };
}

/** The sentence with a word that nobody knows in this place; its tag and place in the parse stay. */
function without(view: SentenceView, at: number): SentenceView {
  const erased = <Numbers extends Int32Array | Uint16Array>(numbers: Numbers, value: number): Numbers => {
    const copy = numbers.slice() as Numbers;
    copy[at] = value;
    return copy;
  };
  return {
    ...view,
    tokens: view.tokens.with(at, { ...view.tokens[at]!, text: '', lemma: '' }), lower: view.lower.with(at, ''),
    form: erased(view.form, 0), lemma: erased(view.lemma, 0), coarse: erased(view.coarse, 0), middle: erased(view.middle, 0), fine: erased(view.fine, 0), vector: erased(view.vector, -1),
  };
}
