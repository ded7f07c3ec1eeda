/** What one sentence founds and the next names: "They launched a new taskforce. The Serious Harbour Crime Taskforce will …". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { headOfName } from './kinds.ts';
import type { LeadJoin } from './lead.ts';

const FOUNDED = new Set(['launch', 'establish', 'create', 'form', 'announce', 'unveil', 'found', 'open', 'inaugurate', 'set', 'build', 'start', 'begin']);
/** Words from a verb of founding to what is founded. */
const NEAR = 4;
const TYPES = new Set(['Organization', 'Operation', 'Event']);

/** The description that the sentence before founds, where this one opens with the first name of its kind; undefined where it founds several, or one that is named there. `isNew` tells names not told of before. */
export function namedNext({ tokens, lower }: SentenceView, items: readonly Item[], before: { readonly view: SentenceView; readonly items: readonly Item[] }, isNew: (item: Item) => boolean): LeadJoin | undefined {
  const name = items.find(({ level, first }) => level === 'name' && (first === 0 || (first === 1 && lower[0] === 'the')));
  if (!name || !TYPES.has(name.type) || !isNew(name) || before.view.sentence.kind === 'heading') return undefined;
  const head = headOfName(name.key.split(' '));
  // "The Harbour Taskforce, set up in 1990," is an older one.
  if (name.key.split(' ').length < 2 || tokens.slice(name.end).some(({ text }) => /^(?:19|20)\d\d$/u.test(text))) return undefined;
  const [described, more] = before.items.filter(({ type, level, first, head: at }) => TYPES.has(type) && level !== 'pron' && before.view.tokens[at]!.lemma.toLowerCase() === head && (level === 'name' || /^an?$/u.test(before.view.lower[first]!)));
  if (!described || more || described.level === 'name' || !isFounded(before.view, described)) return undefined;
  return { described, meant: name, reason: `the next sentence names the ${head!} that is founded` };
}

/** "A new taskforce", "launched a taskforce", "a taskforce has been set up". */
function isFounded({ lower, tokens }: SentenceView, { first, end }: Item): boolean {
  if (lower.slice(first, end).includes('new')) return true;
  const near = [...tokens.slice(Math.max(0, first - NEAR), first), ...tokens.slice(end, end + NEAR)];
  return near.some(({ tag, lemma }) => tag === 'VERB' && FOUNDED.has(lemma));
}
