/** Whose words stand in quotation marks: the body of the person that the text has say them ("…," said FBI Director Ana Ruiz). */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

/** What is known of the quoted words of one sentence. */
export interface Quoted {
  /** 1 for every token within quotation marks. */
  readonly inside: Uint8Array;
  /** Whether the text says who speaks; the body they speak for, where it says that too. */
  readonly ascribed: boolean;
  readonly body?: Item;
}

const SAYING = new Set(['say', 'add', 'explain', 'state', 'comment', 'note', 'declare', 'conclude', 'remark', 'stress', 'emphasize', 'tell']);
/** Who speaks for a body without a name: "a NATO official told reporters". */
const OFFICIALS = new Set(['official', 'spokesperson', 'spokesman', 'spokeswoman', 'minister', 'ministry', 'source', 'diplomat', 'representative', 'officer', 'statement']);
/** Words between such a person and the verb, and between them and their body. */
const BESIDE = 4, BETWEEN = 2;
/** Farthest person from the verb, and farthest body from the person, in words. */
const NEAR = 12;
/** The same where commas close what is told of the person by the way: "Ana Ruiz, who is the former head of …, said". */
const ASIDE = 40;
/** White space between sentences that ends a paragraph. */
const PARAGRAPH = 2;

interface Attribution {
  readonly sentence: number;
  readonly body: Item | undefined;
}

/** By sentence; undefined for sentences that quote nothing. */
export function quotedWords(views: readonly SentenceView[], names: readonly (readonly Item[])[]): readonly (Quoted | undefined)[] {
  const known = new Map<string, Item>();
  // "Ana Ruiz, Country Director, Harbour Bank" says for whom she speaks wherever she is quoted.
  for (const [sentence, items] of names.entries()) {
    for (const person of items) {
      if (person.type !== 'Person') continue;
      const surname = person.key.split(' ').at(-1)!;
      const body = known.has(surname) ? undefined : bodyOf(person, sentence, () => true);
      if (body) known.set(surname, body);
    }
  }
  const result = new Array<Quoted | undefined>(views.length).fill(undefined);
  let before: { attribution: Attribution | undefined; open: boolean } = { attribution: undefined, open: false };
  for (let from = 0; from < views.length;) {
    let to = from + 1;
    while (to < views.length && views[to]!.sentence.start - views[to - 1]!.sentence.end < PARAGRAPH) to++;
    before = readParagraph(from, to, before);
    from = to;
  }
  return result;

  function readParagraph(from: number, to: number, previous: typeof before): typeof before {
    let open = false;
    const masks: Uint8Array[] = [];
    const attributions: Attribution[] = [];
    for (let at = from; at < to; at++) {
      const inside = new Uint8Array(views[at]!.lower.length);
      for (const [index, word] of views[at]!.lower.entries()) {
        if (word === '“' || (word === '"' && !open)) open = true;
        else if (word === '”' || word === '"') open = false;
        else inside[index] = open ? 1 : 0;
      }
      masks.push(inside);
      const attribution = attributionIn(at, inside);
      if (attribution) attributions.push(attribution);
    }
    const carried = previous.open ? previous.attribution : undefined;
    for (let at = from; at < to; at++) {
      const inside = masks[at - from]!;
      if (!inside.includes(1)) continue;
      // The words go on after "…," said X; else who speaks is said behind them.
      const by = attributions.findLast(({ sentence }) => sentence <= at) ?? attributions.find(({ sentence }) => sentence > at) ?? signedIn(to) ?? carried;
      result[at] = { inside, ascribed: by !== undefined, ...(by?.body && { body: by.body }) };
    }
    const last = views[to - 1]!.lower.at(-1);
    const attribution = attributions.at(-1) ?? carried;
    return { attribution, open: open || last === ':' };
  }

  function attributionIn(sentence: number, inside: Uint8Array): Attribution | undefined {
    const { tokens, lower } = views[sentence]!;
    const outside = (item: Item): boolean => inside[item.first] === 0;
    const people = names[sentence]!.filter((item) => item.type === 'Person' && outside(item));
    for (const [at, { tag, lemma }] of tokens.entries()) {
      if (tag !== 'VERB' || inside[at] === 1 || !SAYING.has(lemma)) continue;
      // Behind "told" stands who is told.
      const behind = lemma === 'tell' ? 0 : NEAR;
      const person = people.find(({ first }) => first > at && first - at <= behind) ?? people.findLast(({ end }) => end <= at && (at - end <= NEAR || (at - end <= ASIDE && lower[end] === ',' && lower[at - 1] === ',')));
      if (!person) {
        const official = officialAt(sentence, { verb: at, told: lemma === 'tell', inside });
        if (official) return { sentence, body: official.body };
        continue;
      }
      const surname = person.key.split(' ').at(-1)!;
      const body = bodyOf(person, sentence, outside) ?? known.get(surname);
      if (body) known.set(surname, body);
      return { sentence, body };
    }
    return undefined;
  }

  /** "– Ana Ruiz, Director, Harbour Agency" in a line of its own under the words. */
  function signedIn(sentence: number): Attribution | undefined {
    const view = views[sentence];
    if (!view || !/^[—–-]+$/u.test(view.lower[0] ?? '')) return undefined;
    const person = names[sentence]!.find(({ type, first }) => type === 'Person' && first <= 2);
    return person && { sentence, body: names[sentence]!.findLast(({ type, first }) => type === 'Organization' && first >= person.end) };
  }

  /** "A NATO official told …", "said a spokesperson for the Ministry", "the Ministry said"; undefined where the verb has no such subject. */
  function officialAt(sentence: number, { verb, told, inside }: { readonly verb: number; readonly told: boolean; readonly inside: Uint8Array }): { readonly body: Item | undefined } | undefined {
    const { tokens, lower } = views[sentence]!;
    const bodies = names[sentence]!.filter(({ type, level, first }) => (type === 'Organization' || type === 'Location') && level === 'name' && inside[first] === 0);
    const direct = bodies.find(({ type, first, end }) => type === 'Organization' && (end === verb || (!told && first > verb && first - verb <= 1 + (lower[verb + 1] === 'the' ? 1 : 0))));
    if (direct) return { body: direct };
    for (let at = Math.max(0, verb - BESIDE); at < Math.min(tokens.length, verb + BESIDE); at++) {
      if (inside[at] === 1 || !OFFICIALS.has(tokens[at]!.lemma)) continue;
      return { body: bodies.findLast(({ end }) => end <= at && at - end <= BETWEEN) ?? bodies.find(({ first }) => first > at && first - at <= 1 + BETWEEN) };
    }
    return undefined;
  }

  /** "Ana Ruiz of the FBI's Cyber Division" speaks for the last body of the chain, "FBI Director Ana Ruiz" for the one before. */
  function bodyOf(person: Item, sentence: number, outside: (item: Item) => boolean): Item | undefined {
    const { tokens, lower } = views[sentence]!;
    const bodies = names[sentence]!.filter((item) => item.type === 'Organization' && outside(item));
    const plain = (start: number, end: number): boolean => end - start <= NEAR && tokens.slice(start, end).every(({ tag, text }) => /^acting$/iu.test(text) || (tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ'));
    let after = bodies.find(({ first }) => first >= person.end);
    if (after && plain(person.end, after.first) && !lower.slice(person.end, after.first).some((word) => word === 'and' || word === '.')) {
      for (let next = chained(after); next; next = chained(after)) after = next;
      return after;
    }
    const front = bodies.findLast(({ end }) => end <= person.first);
    return front && plain(front.end, person.first) ? front : undefined;

    function chained({ end }: Item): Item | undefined {
      return lower[end] === "'s" || lower[end] === '’s' ? bodies.find(({ first }) => first > end && first - end <= 2) : undefined;
    }
  }
}
