/** The rules at work on one sentence. */
import { allows } from '../../../graph/schema.ts';
import type { Item } from '../item.ts';
import { classOf } from '../pairs/classes.ts';
import type { Lists } from '../pairs/lists.ts';
import type { SentenceView } from '../text/view.ts';
import { neededWords, parsePattern, type Pattern } from './pattern.ts';
import { ruleScene } from './scene.ts';
import type { RuleData } from './rule-data.ts';
import { findMatches } from './search.ts';
import { RULES } from './table.ts';

export interface RuleHit {
  readonly left: Item;
  readonly right: Item;
  readonly index: number;
  readonly rule: RuleData;
}

/** A pattern with what a sentence must hold for it to fit anywhere. */
interface Compiled {
  readonly rule: RuleData;
  readonly pattern: Pattern;
  /** Sets of words, of each of which the sentence needs one. */
  readonly needs: readonly number[];
}

/** By word the sets that hold it: many patterns need the same words, and most sentences hold few of them. */
const SETS_OF = new Map<string, number[]>();
let sets = 0;

const numberOf = new Map<string, number>();

/** The number of a set of words; equal sets have one. */
function setNumber(words: ReadonlySet<string>): number {
  const key = [...words].join('|');
  const known = numberOf.get(key);
  if (known !== undefined) return known;
  numberOf.set(key, sets);
  for (const word of words) SETS_OF.set(word, [...(SETS_OF.get(word) ?? []), sets]);
  return sets++;
}

const COMPILED: readonly Compiled[] = RULES.flatMap((rule) => rule.patterns.map((text) => {
  const pattern = parsePattern(text);
  return { rule, pattern, needs: neededWords(pattern).map(setNumber) };
}));

/** The patterns all of whose words a sentence holds, in the order of the rules. */
function candidatesIn({ lower, tokens }: SentenceView): readonly Compiled[] {
  held.fill(0);
  for (let at = 0; at < lower.length; at++) {
    const { lemma } = tokens[at]!;
    hold(lower[at]!);
    if (lemma !== lower[at]) hold(lemma);
  }
  const candidates: Compiled[] = [];
  for (const one of COMPILED) if (holdsAll(one.needs)) candidates.push(one);
  return candidates;
}

/** By set whether the sentence that is looked at holds one of its words. */
const held = new Uint8Array(sets);

function hold(word: string): void {
  const own = SETS_OF.get(word);
  if (own) for (const set of own) held[set] = 1;
}

function holdsAll(needs: readonly number[]): boolean {
  for (const set of needs) if (held[set] === 0) return false;
  return true;
}

/** What the rules say of a sentence; the first rule to speak of a pair has it. */
export function applyRules({ view, items, lists }: { view: SentenceView; items: readonly Item[]; lists: Lists }): RuleHit[] {
  if (items.length < 2) return [];
  const candidates = candidatesIn(view);
  if (candidates.length === 0) return [];
  const scene = ruleScene(view, items, lists);
  const hits = new Map<string, RuleHit>();
  for (const { rule, pattern } of candidates) {
    for (const { subjects, objects } of findMatches(pattern, scene)) {
      for (const subject of subjects) {
        for (const object of objects) {
          if (subject === object || !allows(rule.predicate, subject.type, object.type)) continue;
          const backward = object.first < subject.first;
          const [left, right] = backward ? [object, subject] : [subject, object];
          const key = `${left.id} ${right.id}`;
          if (!hits.has(key)) hits.set(key, { left, right, index: classOf(rule.predicate, backward), rule });
        }
      }
    }
  }
  return [...hits.values()];
}
