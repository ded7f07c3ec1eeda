/** What plain wording tells besides what pairs are found to be: each file here reads one form of it, and `pairs/decide.ts` asks them in turn. Read this first. */
import type { PairRelation } from '../pairs/relation.ts';

/** Adds relations to those found: a pair that is told of as surely keeps what it has. */
export function besides(relations: readonly PairRelation[], told: readonly PairRelation[]): PairRelation[] {
  if (told.length === 0) return [...relations];
  const key = ({ left, right }: PairRelation): string => `${left.id} ${right.id}`;
  const known = new Map(relations.map((relation) => [key(relation), relation]));
  for (const relation of told) {
    const own = known.get(key(relation));
    // Of what both tell, plain wording is the better reason.
    if (own?.index === relation.index) known.set(key(relation), { ...relation, confidence: Math.max(own.confidence, relation.confidence) });
    else if (!own || own.confidence < relation.confidence) known.set(key(relation), relation);
  }
  return [...known.values()];
}
