/** Names with their acronym in the middle: "Serious Harbour Crime (SHC) Taskforce" is one body, and so is "Alder Union (AU) Commission". */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym, capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What a body may have one of, so that the word alone behind its acronym goes with its name. */
const ORGANS = new Set(['Commission', 'Secretariat', 'Assembly', 'Parliament', 'Presidency', 'Delegation', 'Council', 'Court']);
const TASKFORCE = /^taskforces?$/iu;
/** Most words behind the bracket. */
const LONGEST = 4;

/** The names, with those made whole that go on behind the bracket of an acronym; what stood there as a name of its own is a part of them. `known` tells bodies that are known by such words. */
export function aroundBrackets(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  let found: TaggedName[] | undefined;
  for (const name of names) {
    const { tokens } = sentences[name.sentence]!;
    if (tokens[name.end]?.text !== '(' || tokens[name.end + 2]?.text !== ')' || name.type === 'Person' || name.type === 'Location') continue;
    const end = endBehind(tokens, name, known);
    if (end === 0 || isAlone(tokens[name.end + 1]!.text, sentences, { sentence: name.sentence, at: name.end + 1 })) continue;
    const words = [...tokens.slice(name.start, name.end), ...tokens.slice(name.end + 3, end)];
    const called = words.map((token, at) => `${at > 0 && token.start > words[at - 1]!.end ? ' ' : ''}${token.text}`).join('');
    (found ??= []).push({ ...name, end, type: 'Organization', called });
  }
  if (!found) return names;
  const whole = found;
  const kept = names.filter((name) => !whole.some(({ sentence, start, end }) => sentence === name.sentence && start <= name.start && name.start < end));
  return [...kept, ...whole].sort((one, other) => one.sentence - other.sentence || one.start - other.start);
}

/** Where a name ends that goes on behind its acronym's bracket; 0 where it does not. */
function endBehind(tokens: readonly Token[], name: TaggedName, known: (words: string) => boolean): number {
  if (!acronym(tokens[name.end + 1]!)) return 0;
  const from = name.end + 3;
  let end = from;
  while (end < tokens.length && end < from + LONGEST && capital(tokens[end]!)) end++;
  if (end === from || (tokens[end] !== undefined && (capital(tokens[end]!) || tokens[end]!.text === 'of' || tokens[end]!.text === 'for'))) return 0;
  const last = tokens[end - 1]!.text;
  const before = tokens.slice(name.start, name.end);
  if (before.some(({ text }) => isBody(text)) || known(before.map(({ text }) => text).join(' ')) || known(tokens[name.end + 1]!.text)) return end === from + 1 && ORGANS.has(last) ? end : 0;
  return isBody(last) ? end : 0;
}

/** Whether a word heads names of bodies, one of them: "Officers" and "Departments" are many. */
const isBody = (word: string): boolean => TASKFORCE.test(word) || (headClass(word.toLowerCase()) === BODY && !/[^sc]s$/u.test(word) && !/^offic(?:er|ial)$/iu.test(word));

/** Whether an acronym stands elsewhere too: what it is short for has a life of its own. */
const isAlone = (short: string, sentences: readonly Words[], { sentence, at }: { readonly sentence: number; readonly at: number }): boolean =>
  sentences.some(({ tokens }, index) => tokens.some(({ text }, place) => text === short && !(index === sentence && place === at) && !capital(tokens[place + 1] ?? { text: '' })));
