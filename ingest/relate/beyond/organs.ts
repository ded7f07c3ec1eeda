/** Whose an organ is, by its name: "Commission of the Harbour League" is the League's, and who heads its "Delegation of the Harbour League" speaks for the League. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const ORGAN = /^((?:\S+ ){0,4}(?:commission|delegation|secretariat|council|committee|assembly|parliament|bureau|directorate|department|division|unit|court|tribunal)) of (?:the )?(.+)$/u;
/** What speaks for a body or a country elsewhere. */
const SENT = /^(?:\S+ )?(?:delegation|mission|embassy) of (?:the )?(.+)$/u;
const CONFIDENCE = 0.6;

/** The organs of bodies that the text names by themselves too, each once. `sentences` are items. */
export function organsOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const bodies = byKey(sentences, ['Organization']);
  const seen = new Set<string>();
  return sentences.flat().flatMap((item): FoundRelation[] => {
    if (item.type !== 'Organization' || item.level !== 'name' || seen.has(item.key)) return [];
    const owner = bodies.get(ORGAN.exec(item.key)?.[2] ?? '');
    if (!owner) return [];
    seen.add(item.key);
    return [{ subject: item.id, predicate: 'PART_OF', object: owner.id, ...saidBy(views, item), method: 'rule:organ-of' }];
  });
}

/** Those who head or represent a delegation, each with the one whose delegation it is. `told` are the relations found so far. */
export function throughDelegations(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  const sent = new Map(sentences.flat().flatMap((item) => (item.type === 'Organization' && item.level === 'name' && SENT.test(item.key) ? [[item.id, item] as const] : [])));
  if (sent.size === 0) return [];
  const named = byKey(sentences, ['Organization', 'Location']);
  const people = new Set(sentences.flat().filter(({ type }) => type === 'Person').map(({ id }) => id));
  return told.flatMap(({ subject, predicate, object, status }): FoundRelation[] => {
    const delegation = sent.get(object);
    const whose = delegation && people.has(subject) && (predicate === 'LEADS' || predicate === 'REPRESENTS') ? named.get(SENT.exec(delegation.key)![1]!) : undefined;
    return whose ? [{ subject, predicate: 'REPRESENTS', object: whose.id, ...saidBy(views, delegation!), status, method: 'rule:through-delegation' }] : [];
  });
}

const byKey = (sentences: readonly (readonly Item[])[], types: readonly Item['type'][]): ReadonlyMap<string, Item> =>
  new Map(sentences.flat().filter(({ type, level }) => level === 'name' && types.includes(type)).map((item) => [item.key, item]));

const saidBy = (views: readonly SentenceView[], { sentence, first, end }: Item): Pick<FoundRelation, 'status' | 'confidence' | 'evidence'> => {
  const { tokens } = views[sentence]!;
  return { status: 'asserted', confidence: CONFIDENCE, evidence: { start: tokens[first]!.start, end: tokens[end - 1]!.end } };
};
