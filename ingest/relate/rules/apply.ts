/** The rules at work on one sentence. */
import { allows } from '../../../graph/schema.ts';
import type { Item } from '../items.ts';
import { classOf } from '../pairs/classes.ts';
import { findMatches, parsePattern, type RuleScene } from './pattern.ts';
import { RULES, type RuleData } from './table.ts';

export interface RuleHit {
  readonly left: Item;
  readonly right: Item;
  readonly index: number;
  readonly rule: RuleData;
}

const COMPILED = RULES.map((rule) => ({ rule, patterns: rule.patterns.map(parsePattern) }));

/** What the rules say of a sentence; the first rule to speak of a pair has it. */
export function applyRules(scene: RuleScene): RuleHit[] {
  const hits = new Map<string, RuleHit>();
  for (const { rule, patterns } of COMPILED) {
    for (const { subjects, objects } of patterns.flatMap((pattern) => findMatches(pattern, scene))) {
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
