/** Sets of mentions that grow together, each join with its reason, and what all kinds of join ask of the mentions. */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';

/** Sets that grow together, each join with a reason. A join of two gazetteer entries that differ is refused. */
export class Joins {
  readonly #parent = new Map<string, string>();
  readonly #reasons = new Map<string, string[]>();
  readonly #linked = new Map<string, string>();
  /** Names that only their document can say the full form of. */
  readonly #doubted = new Set<string>();

  constructor(mentions: readonly FoundMention[]) {
    for (const { id, facts, level } of mentions) {
      this.#parent.set(id, id);
      if (facts.gazetteer && level === 'name') this.#linked.set(id, facts.gazetteer);
    }
  }

  root(id: string): string {
    let at = id;
    while (this.#parent.get(at) !== at) at = this.#parent.get(at)!;
    return at;
  }

  /** `said` by the text in so many words, a join holds against what the gazetteer thinks of the second. */
  join(a: string, b: string, reason: string, said = false): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left === right) return;
    const [one, other] = [this.#linked.get(left), this.#linked.get(right)];
    if (one && other && one !== other && !said) return;
    this.#parent.set(right, left);
    const known = one ?? other;
    if (known) this.#linked.set(left, known);
    this.#reasons.set(left, [...(this.#reasons.get(left) ?? []), ...(this.#reasons.get(right) ?? []), reason]);
  }

  /** One more reason for what a mention is joined to. */
  because(id: string, reason: string): void {
    const root = this.root(id);
    this.#reasons.set(root, [...(this.#reasons.get(root) ?? []), reason]);
  }

  /** Marks a name that a longer one with a place may be the full form of: elsewhere it is another place's. */
  doubt(id: string): void {
    this.#doubted.add(id);
  }

  isDoubted(id: string): boolean {
    return this.#doubted.has(id);
  }

  reasons(root: string): readonly string[] {
    return [...new Set(this.#reasons.get(root) ?? [])].sort();
  }
}

/** The mentions that name something. */
export const names = (mentions: readonly FoundMention[]): readonly FoundMention[] => mentions.filter(({ level }) => level === 'name');

/** Of each name the first mention, with its words: mentions of the same name are joined already, and a long report has thousands. */
export function distinct(mentions: readonly FoundMention[]): readonly { readonly mention: FoundMention; readonly words: string }[] {
  const first = new Map<string, { readonly mention: FoundMention; readonly words: string }>();
  for (const mention of mentions) {
    const words = normaliseName(form(mention));
    const key = `${mention.type} ${words}`;
    if (!first.has(key)) first.set(key, { mention, words });
  }
  return [...first.values()];
}

/** Joins a mention to the one thing that all the others are; to none where they are several. */
export function joinToOnly(others: readonly { readonly mention: FoundMention }[], short: FoundMention, { joins, reason }: { readonly joins: Joins; readonly reason: (owner: FoundMention) => string }): void {
  const owners = new Set(others.map(({ mention }) => joins.root(mention.id)));
  const [owner] = others;
  if (owner && owners.size === 1) joins.join(owner.mention.id, short.id, reason(owner.mention));
}
