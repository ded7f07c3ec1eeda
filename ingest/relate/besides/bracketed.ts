/** "Turin (Italy)", "Lyon (France), Alba and Athens (Greece)": a country in brackets says where the place before it lies. */
import { classOf } from '../pairs/classes.ts';
import { placeKind } from '../pairs/place-kind.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

const CONFIDENCE = 0.9;
/** "Türkiye (Turkey)" says the same twice: of a country nothing is told. */
const COUNTRY = 'iso';
const LIES_IN = classOf('LOCATED_IN', false);

/** The places that stand right before a country alone in brackets, each with that country. */
export function bracketedPlaces({ view, placed }: Pick<PairScene, 'view' | 'placed'>): PairRelation[] {
  if (!view.lower.includes('(')) return [];
  return placed.flatMap((left): PairRelation[] => {
    if (left.type !== 'Location' || left.level !== 'name' || view.lower[left.end] !== '(') return [];
    const right = placed.find(({ type, level, first }) => type === 'Location' && level === 'name' && (first === left.end + 1 || (first === left.end + 2 && view.tokens[left.end + 1]!.tag === 'DET')));
    if (!right || view.lower[right.end] !== ')' || right.key === left.key || placeKind(view, right) !== COUNTRY || placeKind(view, left) === COUNTRY) return [];
    return [{ left, right, index: LIES_IN, confidence: CONFIDENCE, method: 'rule:bracketed-place' }];
  });
}
