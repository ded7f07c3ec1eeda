/** Joins to clusters: the connected mentions, with the reasons. */
import type { Join } from './joins.ts';

export function clusterJoins(joins: readonly Join[]): { mentions: string[]; reasons: string[] }[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { mention, to } of joins) {
    for (const id of [mention, to]) if (!parent.has(id)) parent.set(id, id);
    const target = root(to);
    const source = root(mention);
    if (source !== target) parent.set(source, target);
  }
  const clusters = new Map<string, { mentions: string[]; reasons: Set<string> }>();
  const of = (id: string): { mentions: string[]; reasons: Set<string> } => {
    const key = root(id);
    const found = clusters.get(key) ?? { mentions: [], reasons: new Set<string>() };
    clusters.set(key, found);
    return found;
  };
  for (const id of parent.keys()) of(id).mentions.push(id);
  for (const { mention, reason } of joins) of(mention).reasons.add(reason);
  return [...clusters.values()].map(({ mentions, reasons }) => ({ mentions, reasons: [...reasons].sort() }));
}
