/** People by what is said of them: who is "22," of age, "a citizen of Chad", arrested or extradited is somebody, whatever the tagger took the name for. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { capital, wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Most words of a name that is looked at, and fewest letters of one in capitals. */
const LONGEST = 4, FEWEST_LETTERS = 4;

/** The names, bodies and places among them as people where one mention tells so. `known` tells bodies and places that are known by such words. */
export function peopleByDeeds(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  const people = new Set<string>();
  names.forEach((name, at) => {
    const { tokens } = sentences[name.sentence]!;
    if (isOpen(name) && mayBePersons(tokens, name) && isTold(tokens, name, names[at - 1]) && !known(textOf(name))) people.add(textOf(name));
  });
  return people.size === 0 ? names : names.map((name) => (isOpen(name) && people.has(textOf(name)) ? { ...name, type: 'Person' } : name));
}

const isOpen = ({ type }: TaggedName): boolean => type === 'Organization' || type === 'Location';

/** Whether words may be a person's: capitals, no kind of body or place among them, and no acronym. */
export const mayBePersons = (tokens: readonly Token[], { start, end }: TaggedName): boolean =>
  end - start <= LONGEST && tokens.slice(start, end).every((token) => capital(token) && /^[\p{L}'’.-]+$/u.test(token.text) && headClass(token.text.toLowerCase()) === 0 && (/\p{Ll}/u.test(token.text) || token.text.length >= FEWEST_LETTERS));

const AGE = /^(?:1[4-9]|[2-9]\d)$/u;
const WHO = new Set(['national', 'citizen', 'resident', 'native', 'man', 'woman', 'teenager', 'businessman', 'businesswoman', 'lawyer', 'politician', 'journalist', 'hacker', 'programmer', 'widow']);
/** What is done to people alone; who pleads guilty may be a company. */
const SUFFERED = new Set(['arrested', 'rearrested', 'extradited', 'jailed', 'imprisoned', 'handcuffed', 'born']);
const SUFFERING = new Set(['arrest', 'extradition', 'conviction', 'sentencing', 'imprisonment', 'arraignment']);
/** What people alone have. */
const THEIRS = new Set([...SUFFERING, 'residence', 'wife', 'husband', 'mother', 'father', 'bail']);
const BESIDE = new Set([',', 'aka', 'a.k.a', 'a.k.a.', 'AKA', 'also', 'known', 'as', 'alias', '“', '"', '(']);

/** Whether what stands around a mention is said of people alone. */
function isTold(tokens: readonly Token[], { sentence, start, end }: TaggedName, before: TaggedName | undefined): boolean {
  const [next, second, third] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? '', tokens[end + 2]?.text ?? ''];
  if (next === ',' && AGE.test(second) && /^(?:[,;.)]|and)$/u.test(third || '.')) return true;
  if (next === ',' && /^(?:an?|the)$/u.test(second) && WHO.has(headBehind(tokens, end + 2))) return true;
  if (/^(?:himself|herself)$/u.test(next) || (next === 'and' && /^(?:his|her)$/u.test(second))) return true;
  if (/^['’]s?$/u.test(next) && THEIRS.has(second)) return true;
  if (tokens[start - 1]?.text === 'of' && SUFFERING.has(tokens[start - 2]?.text ?? '') && next !== "'s" && next !== '’s') return true;
  if (isSuffered(tokens, end)) return true;
  // "Ana Ruiz, aka Tall Reed".
  const between = before?.sentence === sentence && before.type === 'Person' && start > before.end ? tokens.slice(before.end, start).map(({ text }) => text) : [];
  return between.length > 1 && between.every((word) => BESIDE.has(word)) && between.some((word) => /^(?:aka|a\.k\.a\.?|known|alias)$/iu.test(word));
}

/** Whether "was arrested" stands behind. */
function isSuffered(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV') at++;
  return at > from && SUFFERED.has(tokens[at]?.text ?? '');
}

/** The last noun of a phrase: "citizen" of "dual citizen of Chad". */
function headBehind(tokens: readonly Token[], from: number): string {
  let at = from;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at + 1]?.tag ?? '') && at - from < LONGEST) at++;
  return tokens[at]?.text ?? '';
}
