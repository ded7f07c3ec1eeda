/** Features of the nouns that say what is named: a name's head, the words beside it, the one before "named", the one behind a bracket. */
import { NAMING } from '../../language/naming.ts';
import type { SentenceView } from './view.ts';
import { mix } from './words.ts';
import type { WordFacts } from './words.ts';

const CALLED: ReadonlySet<string> = new Set([...NAMING, 'known', 'as', 'entitled', 'titled']);
/** How far before "named" the noun may stand that says what is named, in words. */
const REACH = 12;

/** Calls `emit` with those of the words from `start` to `end`, of which `head` is the head. */
export function kindFeatures({ words }: SentenceView, start: number, { end, head, emit }: { readonly end: number; readonly head: WordFacts; readonly emit: (feature: number) => void }): void {
  const first = words[start]!;
  const before = words[start - 1];
  const after = words[end];
  emit(mix(180, head.kind, first.opening, Math.min(end - start, 4)));
  emit(mix(181, head.kind, before?.low ?? 1));
  emit(mix(182, after?.kind ?? 0, before?.kind ?? 0));
  if (after && after.kind > 0) emit(mix(183, after.kind, first.acronym ? 1 : 0, end - start === 1 ? 1 : 0));
  emit(mix(184, words[start - 2]?.low ?? 1, before?.low ?? 1));
  emit(mix(185, after?.low ?? 1, words[end + 1]?.low ?? 1));
  if (after?.text === '(' && words[end + 2]?.text === ')') emit(mix(186, words[end + 3]?.kind ?? 0, words[end + 3]?.low ?? 1));
  if (before?.text === '(' && after?.text === ')') {
    emit(mix(187, words[end + 1]?.kind ?? 0, words[start - 2]?.kind ?? 0));
    emit(mix(188, words[start - 2]?.low ?? 1));
  }
  const quoted = before !== undefined && /^["“'‘]$/u.test(before.text);
  const naming = words[quoted ? start - 2 : start - 1];
  if (naming && CALLED.has(naming.lower)) {
    let kind = 0;
    for (let index = start - 2; index >= Math.max(0, start - REACH) && kind === 0; index--) kind = words[index]!.kind;
    emit(mix(189, kind, quoted ? 1 : 0));
  } else if (quoted) emit(mix(190, words[start - 2]?.kind ?? 0, /^["”'’]$/u.test(after?.text ?? '') ? words[end + 1]?.kind ?? 0 : 9));
}
