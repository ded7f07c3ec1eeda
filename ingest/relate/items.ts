/** What may stand in a relation: names, descriptions and pronouns of a document, each placed in its sentence. */
import { normaliseName } from '../../graph/ids.ts';
import { doubtOf, type Describe } from './describe/describe.ts';
import type { Item, Items } from './item.ts';
import { headToken } from './pairs/place.ts';
import { bareKey } from './refer/antecedent.ts';
import { pronounsOf } from './refer/pronouns.ts';
import { speakerOf } from './refer/speaker.ts';
import type { SentenceView } from './text/view.ts';

/** A name from its place, with the words' key. */
export function nameItem(view: SentenceView, name: Pick<Item, 'id' | 'sentence' | 'type' | 'level' | 'first' | 'end' | 'confidence'>): Item {
  const words = view.tokens.slice(name.first, name.end).map(({ text }) => text).join(' ');
  return { ...name, head: headToken(view, name.first, name.end), key: normaliseName(words), doubt: 0 };
}

/** Adds descriptions and pronouns to the names of a document. `names` by sentence, sorted. */
export function collectItems(views: readonly SentenceView[], names: readonly (readonly Item[])[], describe: Describe): Items {
  const speaker = speakerOf(views, names);
  let described = 0;
  let pronouns = 0;
  const descriptions = views.map((view, sentence) => describe(view, names[sentence]!).map((one) => ({ ...one, key: normaliseName(view.tokens.slice(one.first, one.end).map(({ text }) => text).join(' ')) })));
  // The same description is of one type throughout: that of its surest place.
  const surest = new Map<string, { type: Item['type']; probability: number }>();
  for (const { key, type, probability } of descriptions.flat()) {
    const bare = bareKey(key);
    if (probability > (surest.get(bare)?.probability ?? 0)) surest.set(bare, { type, probability });
  }
  const sentences = views.map((view, sentence) => {
    const own = names[sentence]!;
    const items: Item[] = [...own];
    for (const { first, end, head, key, probability } of descriptions[sentence]!) {
      const { type } = surest.get(bareKey(key))!;
      items.push({ id: `d${described++}`, sentence, key, type, level: 'desc', first, end, head, confidence: probability, doubt: doubtOf(probability) });
    }
    if (speaker) {
      for (const { first, end } of pronounsOf(view, own, speaker)) {
        items.push({ id: `p${pronouns++}`, sentence, key: speaker.key, type: speaker.type, level: 'pron', first, end, head: end - 1, confidence: 1, doubt: 0, means: speaker.id });
      }
    }
    return items.sort((left, right) => left.first - right.first || right.end - left.end);
  });
  return { sentences, ...(speaker && { speaker }) };
}
