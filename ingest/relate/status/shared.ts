/** Members of one coordination are told of alike: "the fight against fraud and theft" is not half a fact and half a wish. */
import type { Status } from '../../../graph/model.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { SentenceView } from '../text/view.ts';

/** A relation with how it is said. */
export interface Said {
  readonly relation: PairRelation;
  readonly status: Status;
}

const JOINING = new Set([',', 'and', 'or', '&', 'the']);

/** The same relations, each with the status of the first member of its coordination. What is denied stays so: exceptions are of one member. */
export function sharing(view: SentenceView, said: readonly Said[]): Said[] {
  const shared: Said[] = [];
  for (const one of said) {
    const first = one.status === 'denied' ? undefined : shared.findLast((other) => other.status !== 'denied' && isBeside(view, other.relation, one.relation));
    shared.push(first ? { ...one, status: first.status } : one);
  }
  return shared;
}

/** Whether two relations of one kind share an argument, and only "and" or a comma joins the others. */
function isBeside({ lower }: SentenceView, one: PairRelation, other: PairRelation): boolean {
  if (one.index !== other.index) return false;
  const [before, behind] = one.left.id === other.left.id ? [one.right, other.right] : one.right.id === other.right.id ? [one.left, other.left] : [];
  if (!before || before.type !== behind?.type || behind.first <= before.end) return false;
  const between = lower.slice(before.end, behind.first);
  return between.length <= 3 && between.every((word) => JOINING.has(word));
}
