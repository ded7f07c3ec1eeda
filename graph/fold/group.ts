/** Items by what they have in common, in the order of their coming. */
export function groupBy<Item, Name>(items: Iterable<Item>, nameOf: (item: Item) => Name): ReadonlyMap<Name, readonly Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
