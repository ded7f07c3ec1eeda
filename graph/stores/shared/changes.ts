/** What a change did to each document, for the reader. */
import type { ClaimId, DocumentId, EntityId } from '../../model.ts';
import type { Change } from '../../store.ts';
import type { OldDocument } from './plan.ts';
import type { Affected, Task } from './work.ts';

export const noChange = (kind: 'unchanged' | 'absent'): Change => ({ kind, claimsAdded: 0, claimsRemoved: 0, entitiesAdded: 0, entitiesRemoved: 0 });

/** What each document did. Figures are not counted; an entity that several documents of one batch bring counts for the first of them. */
export function changesOf({ closure, plan, old, next, oldClaims }: Affected): (task: Task) => Change {
  const before = new Map(old.map(({ id }) => [id, new Set<ClaimId>()]));
  for (const { id, document } of oldClaims) before.get(document)?.add(id);
  const added = countBy(plan.entities.filter(({ isNew, resolved }) => isNew && resolved.forms[0]!.type !== 'Figure').map(({ resolved }) => resolved.forms.map(({ id }) => id)), next, next[0]?.id);
  const gone = new Map<EntityId, string[]>(plan.entitiesGone.map((entity) => [entity, []]));
  for (const { id, type, entity } of closure.forms.values()) if (type !== 'Figure') gone.get(entity!)?.push(id);
  const removed = countBy([...gone.values()].filter((forms) => forms.length > 0), old, next[0]?.id);
  return ({ id, graph }) => {
    const were = before.get(id);
    const are = new Set(graph?.claims.map((claim) => claim.id));
    return {
      kind: !graph ? 'removed' : were ? 'changed' : 'added',
      claimsAdded: [...are].filter((claim) => !were?.has(claim)).length,
      claimsRemoved: [...(were ?? [])].filter((claim) => !are.has(claim)).length,
      entitiesAdded: added.get(id) ?? 0,
      entitiesRemoved: removed.get(id) ?? 0,
    };
  };
}

/** How many entities, given by their forms, each document is the first to have; those that none has are the `rest`'s. */
function countBy(entities: readonly (readonly string[])[], documents: readonly OldDocument[], rest: DocumentId | undefined): ReadonlyMap<DocumentId, number> {
  const first = new Map<string, number>();
  documents.forEach(({ forms }, index) => { for (const form of forms.keys()) if (!first.has(form)) first.set(form, index); });
  const counts = new Map<DocumentId, number>();
  for (const forms of entities) {
    const index = Math.min(...forms.map((form) => first.get(form) ?? documents.length));
    const id = documents[index]?.id ?? rest;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
