/** Programmes that others work with: what stands among partners is a body, though its name tells of an undertaking. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Undertakings that have people and an office of their own. */
const STANDING = new Set(['programme', 'program', 'project', 'initiative', 'campaign']);
const WORKING = new Set(['work', 'partner', 'collaborate', 'cooperate', 'co-operate', 'liaise', 'team']);
/** What is done with others, before "with". */
const DOING = new Set(['conjunction', 'cooperation', 'co-operation', 'collaboration', 'partnership', 'coordination', 'association', 'alliance']);
/** Words between such a verb and its "with". */
const BETWEEN = new Set(['closely', 'directly', 'together', 'up', 'jointly', 'also', 'hand', 'in', 'side', 'by']);
/** What lists partners behind it. */
const LISTING = new Set(['include', 'included', 'are', 'were', ':']);
/** What a list holds beside its names. */
const OF_LISTS = new Set([',', 'and', '&', 'as', 'well', 'including', 'also']);

/** The names, with those of programmes and projects that stand among partners as bodies, wherever a text says them, where that is so of most. */
export function partnersAsBodies(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const wordsOf = ({ sentence, start, end }: TaggedName): string => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ');
  const counts = new Map<string, { all: number; among: number }>();
  const standing = names.filter((name) => name.type === 'Operation' && name.end - name.start > 1 && STANDING.has(sentences[name.sentence]!.tokens[name.end - 1]!.text.toLowerCase()));
  for (const name of standing) {
    const words = wordsOf(name);
    const known = counts.get(words) ?? { all: 0, among: 0 };
    known.all += 1;
    if (isAmongPartners(name, sentences[name.sentence]!.tokens, names)) known.among += 1;
    counts.set(words, known);
  }
  const bodies = new Set([...counts].flatMap(([words, { all, among }]) => (among > 0 && 2 * among >= all ? [words] : [])));
  return bodies.size === 0 ? names : names.map((name) => (standing.includes(name) && bodies.has(wordsOf(name)) ? { ...name, type: 'Organization' } : name));
}

/** Whether a name stands right behind "work with", "partners include", or in a list that begins there; behind "in conjunction with" only beside a body. */
function isAmongPartners({ sentence, start, end }: TaggedName, tokens: readonly Token[], names: readonly TaggedName[]): boolean {
  const own = names.filter((name) => name.sentence === sentence);
  let at = start - 1;
  let beside = tokens[end]?.text === 'and' && own.some((name) => name.type === 'Organization' && name.start > end && name.start <= end + 2);
  for (; at >= 0; at--) {
    const member = own.find((name) => name.start <= at && at < name.end);
    if (member) {
      beside ||= member.type === 'Organization';
      at = member.start;
    } else if (!OF_LISTS.has(tokens[at]!.text) && tokens[at]!.tag !== 'DET' && tokens[at]!.tag !== 'ADJ') break;
  }
  const opener = tokens[at]?.text ?? '';
  if (LISTING.has(opener)) return tokens.slice(Math.max(0, at - 1), at).some(({ lemma }) => lemma === 'partner');
  if (opener !== 'with') return false;
  at--;
  const doing = DOING.has(tokens[at]?.text ?? '');
  if (doing && beside) return true;
  if (doing && tokens[at - 1]?.text === 'in') at -= 2;
  while (BETWEEN.has(tokens[at]?.text ?? '')) at--;
  return WORKING.has(tokens[at]?.lemma ?? '') && tokens[at]!.tag === 'VERB';
}
