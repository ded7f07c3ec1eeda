/** "The Agency" where the text has only a body's short name: the one body of which the full name has that head, "Frontex" of "European Border and Coast Guard Agency". */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { headOfName } from './kinds.ts';

/** What bodies call themselves by one word. */
const HEADS = new Set(['agency', 'office', 'organization', 'organisation', 'centre', 'center', 'fund', 'bank', 'bureau', 'programme', 'authority', 'board', 'court']);
/** How many times as often as the next a text must name the body that it is about. */
const CLEARLY = 2;

/** Tells what "the Agency" means; `gazetteer` gives the gazetteer's id of a name. */
export function fullNames(sentences: readonly (readonly Item[])[], gazetteer: (id: string) => string | undefined): (view: SentenceView, item: Item) => { readonly item: Item; readonly reason: string } | undefined {
  let bodies: ReadonlyMap<string, readonly Body[]> | undefined;
  return ({ lower, tokens }, item) => {
    const { type, head, end, sentence } = item;
    const word = lower[head]!;
    // "Agency", with a capital and nothing else but the article.
    if (type !== 'Organization' || !HEADS.has(word) || head !== end - 1 || !/^\p{Lu}/u.test(tokens[head]!.text) || lower[head - 1] !== 'the' || item.first < head - 1 || lower[end] === 'of' || lower[end] === 'for') return undefined;
    bodies ??= bodiesByHead(sentences, gazetteer);
    const known = (bodies.get(word) ?? []).filter(({ first }) => first.sentence < sentence || (first.sentence === sentence && first.end < head)).sort((a, b) => b.count - a.count);
    const [body, next] = known;
    return body && (!next || body.count >= CLEARLY * next.count) ? { item: body.first, reason: `“the ${word}” is the one body told of with such a name, “${body.first.key}”` } : undefined;
  };
}

interface Body {
  readonly first: Item;
  count: number;
}

function bodiesByHead(sentences: readonly (readonly Item[])[], gazetteer: (id: string) => string | undefined): ReadonlyMap<string, readonly Body[]> {
  const longNames = new Map(loadGazetteer().acronyms.map(({ id, longForm }) => [id, longForm]));
  const byHead = new Map<string, Body[]>();
  const known = new Map<string, Body>();
  for (const item of sentences.flat()) {
    const id = item.type === 'Organization' && item.level === 'name' ? gazetteer(item.id) : undefined;
    const long = id === undefined ? undefined : longNames.get(id);
    if (id === undefined || long === undefined) continue;
    const body = known.get(id);
    if (body) body.count++;
    else {
      const fresh: Body = { first: item, count: 1 };
      known.set(id, fresh);
      const head = headOfName(long.toLowerCase().split(/\s+/u)) ?? '';
      byHead.set(head, [...(byHead.get(head) ?? []), fresh]);
    }
  }
  return byHead;
}
