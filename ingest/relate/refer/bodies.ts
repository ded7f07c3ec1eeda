/** What a body is called where it is told of again: "The organisation has 40 members" after "Harbour Watch was founded in 1990". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { Told } from './told-so-far.ts';

/** What any body is called. */
const ANY = new Set(['organisation', 'organization', 'body', 'institution']);
/** What a body of several is called, and words one of which its name has. */
const GROUP = new Set(['group', 'grouping', 'bloc', 'alliance', 'coalition', 'network', 'association', 'partnership', 'union', 'league']);
const GROUPS = /^(?:group|friends|network|coalition|alliance|league|union|community|partnership|consortium|forum|quartet|quad|troika|federation|association|initiative|g\d+|eight|seven|five)$/u;
/** "The 12-member bloc", "the regional body". */
const PLAIN = /^(?:regional|international|intergovernmental|global|new|whole|\p{L}*\d*-(?:member|nation|country|strong|state)|[\p{L}-]+-(?:member|nation|country|strong|state))$/u;

/** The body that opens the sentence before, where this one opens with such a word; no other body may stand there that it could be. */
export function bodyTold({ view: { lower }, item }: { view: SentenceView; item: Item }, { items, last }: Told): { item: Item; reason: string } | undefined {
  const { type, first, end, head } = item;
  if (type !== 'Organization' || last?.sentence !== item.sentence - 1 || first > 1 || head !== end - 1 || end - first > 3) return undefined;
  const from = /^(?:the|this)$/u.test(lower[first]!) ? first + 1 : first;
  if ((from === first && !/^(?:the|this)$/u.test(lower[first - 1] ?? '')) || !lower.slice(from, head).every((word) => PLAIN.test(word)) || /^(?:of|for|in|that|led)$/u.test(lower[end] ?? '')) return undefined;
  const word = lower[head]!;
  if (!ANY.has(word) && !GROUP.has(word)) return undefined;
  const before = items.filter((other) => other.sentence === last.sentence && other.type === type);
  const [subject] = before;
  if (subject?.level !== 'name' || subject.first > 1) return undefined;
  const names = before.filter(({ level, key, first: at }) => level === 'name' && key !== subject.key && at >= subject.end && last.view.lower[at - 1] !== '(');
  if (GROUP.has(word) ? !subject.key.split(' ').some((part) => GROUPS.test(part)) || names.some(({ key }) => key.split(' ').some((part) => GROUPS.test(part))) : names.length > 0) return undefined;
  return { item: subject, reason: `“the ${word}” is what the sentence before is about` };
}
