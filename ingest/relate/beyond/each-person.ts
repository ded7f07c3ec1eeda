/** Of each person whom a document names, the first thing that a reading finds. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';

/** Asks `tell` of every mention of a person by name, in text order, until it tells something of them. `sentences` are items. */
export function ofEachPerson(sentences: readonly (readonly Item[])[], tell: (person: Item) => FoundRelation | undefined): FoundRelation[] {
  const told = new Map<string, FoundRelation>();
  for (const person of sentences.flat()) {
    if (person.type !== 'Person' || person.level !== 'name' || told.has(person.key)) continue;
    const found = tell(person);
    if (found) told.set(person.key, found);
  }
  return [...told.values()];
}
