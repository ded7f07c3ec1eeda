/** "INTERPOL's databases", said twice: what one body has is one thing, though no name tells it. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

/** The services told of so far by their owner's name. */
export class OwnTools {
  readonly #first = new Map<string, Item>();

  /** The earlier mention of such a service of the same owner; notes the first. */
  of({ lower }: SentenceView, item: Item, items: readonly Item[]): { item: Item; reason: string } | undefined {
    if (item.type !== 'Service' || !/^['’]s$/u.test(lower[item.first - 1] ?? '')) return undefined;
    const owner = items.find(({ end, level }) => level === 'name' && end === item.first - 1);
    if (!owner) return undefined;
    const key = `${owner.key} ${item.key}`;
    const first = this.#first.get(key);
    if (first) return { item: first, reason: `both are “${key}”` };
    this.#first.set(key, item);
    return undefined;
  }
}
