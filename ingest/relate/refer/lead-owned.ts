/** The operation that a report calls by whose it is: "arrested in Limex's largest-ever operation … during Limex's Operation Gale … Limex told of its global operation". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isPlain } from './kinds.ts';
import type { LeadJoin } from './lead.ts';
import type { Told } from './told-so-far.ts';

const OPERATION = 'operation';
const OWNS = /^['’]s$/u;
const QUOTE = /^["“'‘]$/u;
/** "The largest", "its biggest yet": what is said of the one that is reported. */
const FOREMOST = /^(?:largest|biggest|latest|newest|major|unprecedented|worldwide)(?:-ever)?$/u;
/** What tells of one before the one that is reported. */
const BEFORE = new Set(['previously', 'previous', 'earlier', 'ago', 'followed', 'follows', 'following', 'last']);

/** The descriptions that give an operation the same owner as the only one with a name has. `sentences` are all items by sentence. */
export function ownedOperation(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: Told): readonly LeadJoin[] {
  const all = told.ofKind('Operation', OPERATION);
  const named = all.filter(({ level }) => level === 'name');
  const [name] = named;
  if (!name || named.length > 1 || views[name.sentence]!.lower.some((word) => BEFORE.has(word))) return [];
  const owner = ownerOf(name);
  if (!owner) return [];
  const same = all.filter((one) => one.level === 'desc' && views[one.sentence]!.lower[one.head] === OPERATION && isAny(one) && ownerOf(one)?.key === owner.key);
  // The headline's, where the text tells of no other.
  const body = views.findIndex(({ sentence }) => sentence.kind !== 'heading');
  const rest = all.filter((one) => one !== name && !same.includes(one));
  const [title] = rest;
  const headline = title?.level === 'desc' && rest.length === 1 && same.length > 0 && title.sentence < body && views[title.sentence]!.lower[title.head] === OPERATION ? rest : [];
  return [...headline, ...same].map((described) => ({ described, meant: name, reason: `“${name.key}” is the one operation of “${owner.key}”` }));

  /** The body whose operation it is said to be: right before it, in it, or what "its" follows. */
  function ownerOf({ first, end, sentence }: Item): Item | undefined {
    const { lower } = views[sentence]!;
    const bodies = sentences[sentence]!.filter(({ type, level }) => type === 'Organization' && level === 'name');
    const before = QUOTE.test(lower[first - 1] ?? '') ? first - 1 : first;
    const its = lower[first] === 'its' || lower[first - 1] === 'its';
    if (its) return bodies.findLast((body) => body.end <= first);
    return bodies.find((body) => (body.end === before - 1 && OWNS.test(lower[body.end]!)) || (body.first >= first && body.end < end));
  }

  /** Whether nothing but whose it is tells it from other operations. */
  function isAny({ first, head, sentence, type }: Item): boolean {
    const { lower } = views[sentence]!;
    const owners = sentences[sentence]!.filter((one) => one.type === 'Organization' && one.first >= first && one.end <= head);
    const words = lower.slice(first, head).filter((word, at) => !OWNS.test(word) && !/^(?:the|this|its)$/u.test(word) && !FOREMOST.test(word) && !owners.some((one) => one.first <= first + at && first + at < one.end));
    return isPlain(type, words);
  }
}
