/**
 * Why the classifier holds a relation for told: what each look at the pair says, and the words that matter, by erasure (Li, Monroe & Jurafsky 2016):
 * a word matters as much as the relation's probability falls once nobody knows what the word is.
 */
import type { AnalysedDocument, FoundRelation, Reason, Recognised } from '../stages.ts';
import type { Item } from './item.ts';
import type { RelateModels } from './linear/store.ts';
import { candidatesOf, looksOf, weigh } from './pairs/beside.ts';
import { classOf } from './pairs/classes.ts';
import { sceneOf, type PairScene } from './pairs/scene.ts';
import { layOut, toldTogether, type LaidOut } from './laid-out.ts';
import type { SentenceView } from './text/view.ts';

/** A word that moves the probability by less than this is not worth telling. */
const LEAST = 0.03;
/** As many words at most, those that matter most. */
const WORDS = 4;

/** Gives reasons for relations of one document that the classifier found; none for those of rules, whose name is the reason. */
export function reasonsOf(analysed: AnalysedDocument, recognised: Recognised, models: RelateModels): (relation: FoundRelation) => Reason | undefined {
  const out = layOut(analysed, recognised, models);
  const placeOf = new Map(out.items.sentences.flat().map((item) => [item.id, item]));
  return (relation) => {
    if (relation.method !== 'classifier') return undefined;
    // Both stand among what was laid out; a relation over two sentences is a rule's.
    const subject = placeOf.get(relation.subject)!, object = placeOf.get(relation.object)!;
    return reasonOf(out, models, { subject, object, predicate: relation.predicate });
  };
}

function reasonOf({ views, items, arcs }: LaidOut, models: RelateModels, { subject, object, predicate }: { subject: Item; object: Item; predicate: FoundRelation['predicate'] }): Reason | undefined {
  const view = views[subject.sentence]!;
  const [left, right] = subject.first <= object.first ? [subject, object] : [object, subject];
  const index = classOf(predicate, left === object);
  const told = toldTogether(view, items.sentences[subject.sentence]!).find((some) => some.includes(left) && some.includes(right));
  const isIt = (one: { readonly left: Item; readonly right: Item }): boolean => one.left === left && one.right === right;
  const scene = (of: SentenceView): PairScene => sceneOf(of, told!, arcs(subject.sentence));
  const candidate = told && candidatesOf(models.pairs, scene(view)).find(isIt);
  if (!candidate?.numbers || candidate.index !== index) return undefined;
  const probability = (of: SentenceView): number => { const found = weigh(models.pairs, scene(of)).find(isIt)!; return found.index === index ? found.probability : 0; };
  const whole = probability(view);
  const inside = (at: number): boolean => [left, right].some(({ first, end }) => at >= first && at < end);
  const words = view.tokens
    .flatMap(({ text, start, end, tag }, at) => (tag === 'PUNCT' || inside(at) ? [] : [{ text, start, end, share: whole - probability(without(view, at)) }]))
    .filter(({ share }) => share >= LEAST)
    .sort((one, other) => other.share - one.share || one.start - other.start)
    .slice(0, WORDS);
  return { ...looksOf(candidate.numbers), rivals: whole, words };
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
