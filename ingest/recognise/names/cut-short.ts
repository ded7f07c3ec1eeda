/** A name that the text has in full elsewhere is that name wherever its words stand, though the tagger heard only its beginning there. */
import type { AnalysedSentence } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

interface Full {
  readonly words: readonly string[];
  readonly type: TaggedName['type'];
  readonly confidence: number;
  count: number;
}

/** The names, with those made whole that were cut short: "Chad" of "Chad Cares", where "Chad Cares" is a body in other sentences at least as often. */
export function cutShort(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const wordsOf = ({ sentence, start, end }: TaggedName): readonly string[] => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text);
  const fulls = new Map<string, Map<string, Full>>();
  for (const name of names) {
    if (name.type !== 'Organization' || name.end - name.start < 2 || name.end - name.start > LONGEST) continue;
    const words = wordsOf(name);
    const known = fulls.get(words[0]!) ?? new Map<string, Full>();
    const key = words.join(' ');
    const full = known.get(key) ?? { words, type: name.type, confidence: name.confidence, count: 0 };
    full.count += 1;
    fulls.set(words[0]!, known.set(key, full));
  }
  if (fulls.size === 0) return names;
  const cut = names.map((name, at) => fullerAt(name, { tokens: sentences[name.sentence]!.tokens, next: names[at + 1], known: fulls.get(sentences[name.sentence]!.tokens[name.start]!.text) }));
  const missed = new Map<Full, number>();
  for (const full of cut) if (full) missed.set(full, (missed.get(full) ?? 0) + 1);
  return names.map((name, at) => {
    const full = cut[at];
    return full && full.count >= missed.get(full)! ? { ...name, type: full.type, end: name.start + full.words.length, confidence: full.confidence } : name;
  });
}

/** Longest name that is looked for, in words. */
const LONGEST = 6;

/** The one longer name whose words stand from a name's beginning on, up to the next name. */
function fullerAt({ sentence, start, end }: TaggedName, { tokens, next, known }: { readonly tokens: Words['tokens']; readonly next: TaggedName | undefined; readonly known: ReadonlyMap<string, Full> | undefined }): Full | undefined {
  if (!known) return undefined;
  const free = next?.sentence === sentence ? next.start : tokens.length;
  const fitting = [...known.values()].filter(({ words }) => words.length > end - start && start + words.length <= free && words.every((word, at) => tokens[start + at]!.text === word));
  return fitting.sort((one, other) => other.words.length - one.words.length)[0];
}
