/**
 * Whose office stands as a title right before a name: "Foreign Minister of Chad Ana Ruiz", "Harbour Bank Vice President Jon Vik". The body in the title is
 * that person's, not the one's who stands before it, and where the person takes part the body in the title does not.
 */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import { headsBody, isOffice, isRank, type Holder } from './holder.ts';

/** Most words of a title: "United States Secretary of State for Trade". */
const LONGEST = 12;
/** Words between a body and its office: "the Union Trade Commissioner", "the Bank's acting regional director". */
const NEAR = 4;

/** The offices that stand as titles before people, each with the body named in it. */
export function titledIn(view: SentenceView, items: readonly Item[]): Holder[] {
  if (!view.lower.some(isOffice)) return [];
  return items.flatMap((person): Holder[] => {
    if (person.type !== 'Person' || person.level !== 'name') return [];
    const from = titleStart(view, person, items);
    const bodies = items.filter(({ type, level, first, end }) => level === 'name' && (type === 'Organization' || type === 'Location') && first >= from && end <= person.first && !isPostedTo(view, first));
    const [body] = bodies;
    if (!body || bodies.length > 1) return [];
    const heads = behindOf(view, { body, person, from }) ?? beforeOffice(view, { body, person });
    return heads === undefined ? [] : [{ person, body, heads }];
  });
}

const POSTS = new Set(['ambassador', 'envoy', 'representative', 'commissioner', 'consul', 'delegate']);

/** "The Chadian Ambassador to Norway Ana Lund" is not Norway's. */
function isPostedTo(view: SentenceView, first: number): boolean {
  const to = beforeArticle(view, first);
  return view.lower[to] === 'to' && POSTS.has(view.lower[to - 1] ?? '');
}

/** Where the words before a person begin that may be their title: behind the last comma, verb, conjunction or other person. */
function titleStart({ lower, tokens }: SentenceView, { first }: Item, items: readonly Item[]): number {
  let at = first;
  while (at > 0 && first - at < LONGEST) {
    const { tag } = tokens[at - 1]!;
    // A verb's tag within a name is a mistake.
    const named = items.find((item) => item.level === 'name' && item.type !== 'Person' && item.first < at && at <= item.end);
    if (named) {
      at = named.first;
      continue;
    }
    const ends = items.some(({ type, level, end }) => type === 'Person' && level === 'name' && end === at);
    if (ends || tag === 'VERB' || tag === 'AUX' || tag === 'CCONJ' || tag === 'PRON' || tag === 'SCONJ' || /^[,;:"“”()]$/u.test(lower[at - 1]!)) break;
    at--;
  }
  return at;
}

interface Titled {
  readonly body: Item;
  readonly person: Item;
}

/** "Foreign Minister of Chad Ana Ruiz": whether the office heads the body; undefined where it is of another kind. */
function behindOf(view: SentenceView, { body, person, from }: Titled & { readonly from: number }): boolean | undefined {
  const { lower } = view;
  if (body.end !== person.first && !isHonoured(lower, body.end, person.first)) return undefined;
  const of = beforeArticle(view, body.first);
  if (lower[of] !== 'of' || of <= from || !isOffice(lower[of - 1]!)) return undefined;
  return !isRanked(lower, from, of) && headsBody(lower[of - 1]!);
}

/** "Harbour Bank Vice President Jon Vik", "United States Secretary of State Ana Ruiz". */
function beforeOffice({ lower, tokens }: SentenceView, { body, person }: Titled): boolean | undefined {
  const start = /^['’]s?$/u.test(lower[body.end]!) ? body.end + 1 : body.end;
  const office = lower.findIndex((word, at) => at >= start && at < Math.min(start + NEAR, person.first) && isOffice(word) && !isRank(word));
  if (office < 0 || tokens.slice(start, office).some(({ tag }) => tag === 'ADP' || tag === 'DET')) return undefined;
  let end = office + 1;
  if (lower[end] === 'general') end++;
  const whole = end === person.first || isHonoured(lower, end, person.first);
  // What the office is for may follow: "Secretary of State", "Commissioner for Peace and Trade".
  if (!whole && !/^(?:of|for)$/u.test(lower[end]!) && !(lower[end] === 'to' && POSTS.has(lower[office]!))) return undefined;
  return whole && (headsBody(lower[office]!) || MINISTERS.has(lower[office]!)) && !isRanked(lower, start, office) && !isNarrowed(lower, start, office);
}

/** "Homeland Security Secretary Ana Ruiz": of a body they are at its head. */
const MINISTERS = new Set(['secretary', 'minister', 'governor']);
const isRanked = (lower: readonly string[], from: number, to: number): boolean => lower.slice(from, to).some(isRank);
/** "The Union Trade Commissioner" heads no union, "the Union Executive Director" may. */
const isNarrowed = (lower: readonly string[], from: number, to: number): boolean => lower.slice(from, to).some((word) => !WIDE.has(word));
const WIDE = new Set(['executive', 'managing', 'acting', 'general', 'then', 'former', 'interim', 'new', 'current']);
const isHonoured = (lower: readonly string[], from: number, to: number): boolean => lower.slice(from, to).every((word) => /^(?:mr|mrs|ms|dr|sir|dame|prof|general)\.?$/u.test(word));

/** What an officer does, and not the body in the title: "led by Alder Executive Secretary Jon Vik". */
const DONE: ReadonlySet<string> = new Set(['PARTICIPATES_IN', 'LEADS']);

/** Takes back that a body takes part or leads where its officer does. */
export function withoutTitles(holders: readonly Holder[], relations: readonly PairRelation[]): PairRelation[] {
  const officer = new Map(holders.map(({ person, body }) => [body, person]));
  return relations.filter((relation) => {
    const predicate = predicateOf(relation.index);
    if (!DONE.has(predicate)) return true;
    const { left, right } = relation;
    const [body, event] = isBackward(relation.index) ? [right, left] : [left, right];
    const person = officer.get(body);
    return !person || !relations.some((other) => predicateOf(other.index) === predicate && [other.left, other.right].includes(person) && [other.left, other.right].includes(event));
  });
}
