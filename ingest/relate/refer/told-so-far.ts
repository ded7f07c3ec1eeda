/** What a text has told of so far, and how to find again in it what later words mean. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { headOfName, headsKind, kindOf, oneInquiry } from './kinds.ts';

/** What a text has told of so far, in its order. */
export class Told {
  readonly items: Item[] = [];
  /** The first description by type and bare words: a long report has too many to look through for each. */
  readonly #described = new Map<string, Item>();
  /** Of what a mention is another mention. */
  readonly #first = new Map<string, Item>();
  /** The first mentions of different things, by type and kind, by type and head, and by type and the two words that their names or descriptions end with. */
  readonly #kinds = new Map<string, Set<Item>>();
  readonly #endings = new Map<string, Set<Item>>();
  readonly #heads = new Map<string, Set<Item>>();
  readonly #named = new Map<string, Set<Item>>();

  /** The sentence that it has just told. */
  last: { readonly view: SentenceView; readonly sentence: number } | undefined;
  /** The sentences so far with what stands in them, that which it is telling among them. */
  readonly passed: { readonly view: SentenceView; readonly items: readonly Item[] }[] = [];

  readonly #untaken = new Set<string>();
  /** The meetings that headings tell of. */
  readonly headed: Item[] = [];

  /** Adds a mention; `means` is the earlier mention of the same thing. */
  add(item: Item, means?: Item): void {
    this.items.push(item);
    const first = means ? this.#firstOf(means) : item;
    this.#first.set(item.id, first);
    const words = bareKey(item.key).split(' ');
    const kind = kindOf(item.type, words);
    if (kind !== undefined) note(this.#kinds, `${item.type} ${kind}`, first);
    if (item.type === 'Operation') note(this.#heads, `${item.type} ${oneInquiry(headOfName(words) ?? '')}`, first);
    for (const ending of endingsOf(words)) note(this.#endings, `${item.type} ${ending}`, first);
    if (item.level === 'name') note(this.#named, item.type, first);
    if (item.level !== 'desc') return;
    const key = `${item.type} ${words.join(' ')}`;
    if (!this.#described.has(key)) this.#described.set(key, item);
  }

  /** Begins a sentence. */
  begin(view: SentenceView, items: readonly Item[]): void {
    this.passed.push({ view, items });
  }

  /** Ends a sentence. Notes the meetings of a heading, and the heads of kinds in a sentence that no mention holds: of them the text has told, though nothing says what. */
  pass(view: SentenceView, items: readonly Item[], sentence: number): void {
    this.last = { view, sentence };
    if (view.sentence.kind === 'heading') for (const item of items) if (item.type === 'Event' && item.level !== 'pron') this.headed.push(item);
    for (const [at, word] of view.lower.entries()) {
      if (headsKind(view, at) && !items.some(({ first, end }) => first <= at && at < end)) this.#untaken.add(word);
    }
  }

  /** Whether a description's head stood before where no mention holds it, so that the description may mean that one rather than one with another head. */
  isRivalled({ key }: Item, head: string): boolean {
    return this.#untaken.has(head) && !key.split(' ').includes(head);
  }

  described(type: Item['type'], bare: string): Item | undefined {
    return this.#described.get(`${type} ${bare}`);
  }

  /** The only thing of a type that has a name; undefined where there are more. */
  soleNamed(type: Item['type']): Item | undefined {
    const named = this.#named.get(type);
    return named?.size === 1 ? [...named][0] : undefined;
  }

  /** The things of a kind, none where they are many; see `kindOf`. */
  ofKind(type: Item['type'], kind: string): readonly Item[] {
    return few(this.#kinds.get(`${type} ${kind}`));
  }

  /** The things whose last word is this head, "the investigations" with "an investigation", none where they are many. */
  withHead(type: Item['type'], head: string): readonly Item[] {
    return few(this.#heads.get(`${type} ${oneInquiry(head)}`));
  }

  /** The things of which a name (before "of", "for" or "on") or a description ends with these two words, none where they are many. */
  endingWith(type: Item['type'], words: readonly string[]): readonly Item[] {
    return few(this.#endings.get(`${type} ${words.slice(-2).join(' ')}`));
  }

  /** The first mentions of different things that were told of from a sentence on, and are as asked. */
  since(sentence: number, isAsked: (item: Item) => boolean): readonly Item[] {
    const found = new Set<Item>();
    for (let at = this.items.length - 1; at >= 0 && this.items[at]!.sentence >= sentence; at--) if (isAsked(this.items[at]!)) found.add(this.#firstOf(this.items[at]!));
    // What is described in the same words is joined later on.
    return [...new Map([...found].map((item) => [item.level === 'desc' && bareKey(item.key).includes(' ') ? `${item.type} ${bareKey(item.key)}` : item.id, item])).values()];
  }

  #firstOf = (item: Item): Item => this.#first.get(item.id) ?? item;
}

/** Of more than these none is the only one, and a long report has thousands. */
const MANY = 30;
const few = (things: ReadonlySet<Item> | undefined): readonly Item[] => (things === undefined || things.size > MANY ? [] : [...things]);

const note = (sets: Map<string, Set<Item>>, key: string, item: Item): void => {
  const known = sets.get(key);
  if (known) known.add(item);
  else sets.set(key, new Set([item]));
};

/** The last two words of a name or description, and those before its "of", "for" or "on". */
function endingsOf(words: readonly string[]): readonly string[] {
  const head = headOfName(words);
  const at = head === undefined ? -1 : words.indexOf(head);
  return [...new Set([words.slice(-2), words.slice(Math.max(0, at - 1), at + 1)].filter(({ length }) => length === 2).map((pair) => pair.join(' ')))];
}

/** A description's words without articles, owners and numbers before them, and without the number of an owner's members: "Alder's 40 member countries". */
export const bareKey = (key: string): string => key.replace(/ \d[\d ]* (?=(?:member|partner|participating) )/u, ' ').replace(/^(?:(?:the|its|our|their|his|her|my|your|all|these|those|such|some|a|an|\d[\d ]*|two|three|four|five|six|seven|eight|nine|ten|many|several|other) )+/u, '');
