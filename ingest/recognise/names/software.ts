/** Malware: what a text calls "Reed malware" or "a trojan named Reed" is that wherever it stands alone, not a body; "the Reed ransomware group" is one. */
import { NAMING } from '../../language/naming.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { capital, wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const MALWARE = new Set(['malware', 'ransomware', 'botnet', 'botnets', 'trojan', 'trojans', 'spyware', 'infostealer', 'rootkit', 'keylogger']);
/** Who is behind it. */
const PEOPLE = new Set(['group', 'groups', 'gang', 'gangs', 'operators', 'affiliates', 'actors', 'administrators', 'developers', 'members', 'crew', 'syndicate', 'network', 'conspiracy', 'organization', 'organisation', 'team']);
const MARK = /^["“'‘]$/u;
const LONGEST = 3;

/** The names, those of malware as what it is, unless the text calls somebody so as often, or `known` tells of such a body. */
export function malwareByCompany(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  const counts = new Map<string, number>();
  for (const name of names) {
    const { tokens } = sentences[name.sentence]!;
    if (!isOpen(name) || name.end - name.start > LONGEST || tokens.slice(name.start, name.end).some(({ text }) => headClass(text.toLowerCase()) !== 0)) continue;
    const told = isPeoples(tokens, name.end) ? -1 : isMalware(tokens, name) ? 1 : 0;
    if (told !== 0) counts.set(textOf(name), (counts.get(textOf(name)) ?? 0) + told);
  }
  const malware = new Set([...counts].flatMap(([words, count]) => (count > 0 && !known(words) ? [words] : [])));
  return malware.size === 0 ? names : names.map((name) => (isOpen(name) && malware.has(textOf(name)) && !isPeoples(sentences[name.sentence]!.tokens, name.end) ? { ...name, type: 'Service' } : name));
}

const isOpen = ({ type }: TaggedName): boolean => type === 'Organization' || type === 'Location' || type === 'Person' || type === 'Operation';

/** "Reed group", "Reed ransomware gang", but not "Reed malware affiliates used". */
const isPeoples = (tokens: readonly Token[], end: number): boolean => PEOPLE.has(tokens[end]?.text ?? '') || (MALWARE.has(tokens[end]?.text ?? '') && PEOPLE.has(tokens[end + 1]?.text ?? ''));

/** "Reed malware", "malware known as Reed", "malware such as Heron, Reed and Sedge". */
function isMalware(tokens: readonly Token[], { start, end }: TaggedName): boolean {
  if (MALWARE.has(tokens[end]?.text ?? '')) return true;
  let from = start - 1;
  while (from > 0 && (/^(?:,|and|or)$/u.test(tokens[from]!.text) || capital(tokens[from]!))) from--;
  const listing = tokens[from]?.text === 'including' ? from : tokens[from]?.text === 'as' && /^such$/iu.test(tokens[from - 1]?.text ?? '') ? from - 1 : -1;
  if (listing > 0) {
    const before = tokens.slice(Math.max(0, listing - 3), listing).map(({ text }) => text.toLowerCase());
    return before.some((word) => MALWARE.has(word)) && !before.some((word) => PEOPLE.has(word));
  }
  let at = MARK.test(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  if (tokens[at]?.text === 'as') at--;
  if (!NAMING.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'known') return false;
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => MALWARE.has(text));
}
