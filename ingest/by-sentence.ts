/** What belongs to each sentence of a document. */

/** The items of each sentence that has any, in their order, by the sentence's number. */
export function groupBySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}
