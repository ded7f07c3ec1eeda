/** The things of one document as the rules of `../cluster/` joined them, with what tells whether two of them are one. */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention, FoundRelation } from '../../stages.ts';
import type { Joins } from '../cluster/joins.ts';
import { form } from '../forms.ts';

export interface Thing {
  readonly root: string;
  readonly type: FoundMention['type'];
  /** In text order, pronouns too. */
  readonly mentions: readonly FoundMention[];
  /** The first that is a name or a description. */
  readonly first: FoundMention;
  readonly isNamed: boolean;
  /** What it is called, each once. */
  readonly forms: readonly string[];
  /** Words of the forms that tell, in small letters. */
  readonly words: ReadonlySet<string>;
  /** The words that say what it is: "workshop" of "workshop on ports". */
  readonly heads: ReadonlySet<string>;
  readonly gazetteer: string | undefined;
  /** The sentences that speak of it, in order. */
  readonly sentences: readonly number[];
  /** Roots of what it stands in a relation with, each with the relations: "LOCATED_IN >" where it is the subject, "LEADS <" where it is the object. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
}

const SMALL = new Set('the a an of in on at and for to its our his her their this that these those by with s'.split(' '));
/** Where the words that say what a thing is end. */
const TIE = /\s(?:of|with|to|in|on|for|at|between|among|by|from|against|regarding)\s.*$/u;

/** All things but themes and those that only pronouns speak of, in text order. */
export function thingsOf({ mentions, relations }: { readonly mentions: readonly FoundMention[]; readonly relations: readonly Pick<FoundRelation, 'subject' | 'predicate' | 'object'>[] }, joins: Joins): readonly Thing[] {
  const sets = new Map<string, FoundMention[]>();
  for (const mention of mentions) {
    const root = joins.root(mention.id);
    const own = sets.get(root);
    if (own) own.push(mention);
    else sets.set(root, [mention]);
  }
  const related = new Map<string, Map<string, Set<string>>>();
  const here = new Set(mentions.map(({ id }) => id));
  for (const { subject, predicate, object } of relations) {
    if (!here.has(subject) || !here.has(object)) continue;
    const [one, other] = [joins.root(subject), joins.root(object)];
    for (const [from, to, way] of [[one, other, '>'], [other, one, '<']] as const) {
      const own = related.get(from) ?? new Map<string, Set<string>>();
      related.set(from, own.set(to, (own.get(to) ?? new Set()).add(`${predicate} ${way}`)));
    }
  }
  return [...sets].flatMap(([root, own]): Thing[] => {
    const called = own.filter(({ level }) => level !== 'pron');
    const [first] = called;
    if (!first || first.type === 'Topic') return [];
    const forms = [...new Set(called.map(form))];
    return [{
      root, type: typeOf(called), mentions: own, first, isNamed: called.some(({ level }) => level === 'name'), forms,
      words: new Set(forms.flatMap(wordsOf)), heads: new Set(forms.flatMap((one) => wordsOf(one.replace(TIE, '')).at(-1) ?? [])),
      gazetteer: called.find(({ facts, level }) => level === 'name' && facts.gazetteer !== undefined)?.facts.gazetteer,
      sentences: [...new Set(own.map(({ sentence }) => sentence))], related: related.get(root) ?? new Map(),
    }];
  });
}

/** The type of most mentions, of names before descriptions. */
function typeOf(called: readonly FoundMention[]): FoundMention['type'] {
  const named = called.filter(({ level }) => level === 'name');
  const counts = new Map<FoundMention['type'], number>();
  for (const { type } of named.length > 0 ? named : called) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
}

const wordsOf = (words: string): readonly string[] => normaliseName(words).split(/[\s-]+/u).filter((word) => word !== '' && !SMALL.has(word));
