/** The rules at work on one sentence. */
import { allows } from '../../../graph/schema.ts';
import type { Item } from '../item.ts';
import { classOf } from '../pairs/classes.ts';
import type { Lists } from '../pairs/lists.ts';
import type { SentenceView } from '../text/view.ts';
import { findMatches, parsePattern, type Pattern } from './pattern.ts';
import { ruleScene } from './scene.ts';
import type { RuleData } from './rule-data.ts';
import { RULES } from './table.ts';

export interface RuleHit {
  readonly left: Item;
  readonly right: Item;
  readonly index: number;
  readonly rule: RuleData;
}

const COMPILED: readonly { readonly rule: RuleData; readonly pattern: Pattern; readonly order: number }[] =
  RULES.flatMap((rule) => rule.patterns.map((text) => ({ rule, pattern: parsePattern(text) }))).map((one, order) => ({ ...one, order }));

/** The patterns that a word may anchor: most sentences hold few of these words. */
const BY_ANCHOR = new Map<string, typeof COMPILED[number][]>();
for (const one of COMPILED) for (const word of one.pattern.anchor) BY_ANCHOR.set(word, [...(BY_ANCHOR.get(word) ?? []), one]);

/** What the rules say of a sentence; the first rule to speak of a pair has it. */
export function applyRules({ view, items, lists }: { view: SentenceView; items: readonly Item[]; lists: Lists }): RuleHit[] {
  const candidates = new Set<typeof COMPILED[number]>();
  for (const [at, word] of view.lower.entries()) {
    for (const one of BY_ANCHOR.get(word) ?? []) candidates.add(one);
    for (const one of BY_ANCHOR.get(view.tokens[at]!.lemma) ?? []) candidates.add(one);
  }
  if (candidates.size === 0 || items.length < 2) return [];
  const scene = ruleScene(view, items, lists);
  const hits = new Map<string, RuleHit>();
  for (const { rule, pattern } of [...candidates].sort((one, other) => one.order - other.order)) {
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
