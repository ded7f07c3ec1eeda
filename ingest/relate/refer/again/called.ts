/** What a text gives a name right where it describes it, or gives letters afterwards: "the project “Safe Harbour”", "an initiative called Reed Watch", "a joint customs operation … the JCO". */
import { NAMING } from '../../../language/naming.ts';
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';
import type { Told } from '../told-so-far.ts';
import { SORTS } from './sorts.ts';

interface Meant {
  readonly item: Item;
  readonly reason: string;
}

const OPENING = /^["“'‘«]$/u;
/** Words between a description and its name, quotation marks left aside. */
const LINK = /^(?:,? ?(?:known as|entitled|titled|under the (?:name|title)(?: of)?))?$/u;
const NAMED = new Set<Item['type']>(['Operation', 'Event', 'Organization', 'Instrument', 'Service']);
const DESCRIBED = new Set<Item['type']>(['Operation', 'Event']);
/** How far back stands what letters are short for, in sentences. */
const REACH = 4;

/** The description right before a name that the text gives to it; `direct` where nothing but a quotation mark stands between, so that it takes up nothing told of before. */
export function calledSo({ lower, tokens }: SentenceView, name: Item, before: Item | undefined): (Meant & { readonly direct: boolean }) | undefined {
  if (before?.level !== 'desc' || !DESCRIBED.has(before.type) || !NAMED.has(name.type) || before.end > name.first) return undefined;
  const head = lower[before.head]!;
  if (before.head !== before.end - 1 || !SORTS.some(({ heads, any }) => heads.has(head) || any.has(head))) return undefined;
  const quoted = OPENING.test(lower[name.first - 1] ?? '');
  const between = lower.slice(before.end, quoted ? name.first - 1 : name.first);
  const words = between.join(' ');
  const naming = between.length > 0 && between.length <= 2 && NAMING.has(between.at(-1)!) && (between.length === 1 || between[0] === ',');
  // "The project Safe Harbour" without a mark may be two things.
  const said = naming || (LINK.test(words) && (words !== '' || (quoted && tokens[before.first]!.tag === 'DET')));
  return said ? { item: before, reason: `the text calls it “${name.key}”`, direct: words === '' } : undefined;
}

/** The one description before whose last words begin with the letters of a name that the text has not given before. */
export function shortOf({ tokens, lower }: SentenceView, name: Item, told: Told): Meant | undefined {
  const letters = tokens[name.first]!.text;
  if (name.end !== name.first + 1 || !/^\p{Lu}{3,5}$/u.test(letters) || lower[name.first - 1] !== 'the') return undefined;
  const [only, rival] = told.since(name.sentence - REACH, (one) => one.level === 'desc' && one.sentence < name.sentence && initialsOf(one, told).endsWith(letters));
  return only && !rival ? { item: only, reason: `“${letters}” are the letters of “${only.key}”` } : undefined;
}

const initialsOf = ({ first, end, sentence }: Item, { passed }: Told): string =>
  passed[sentence]!.view.tokens.slice(first, end).flatMap(({ text, tag }) => (tag === 'DET' || tag === 'PUNCT' ? [] : text.split('-').map((part) => part[0] ?? ''))).join('').toUpperCase();

/** "A five-year memorandum of understanding (MoU)": what such letters in brackets always are short for. */
export function memorandum({ lower }: SentenceView, name: Item, items: readonly Item[]): Meant | undefined {
  if (name.key !== 'mou' || lower[name.first - 1] !== '(') return undefined;
  const before = items.findLast(({ type, head, end }) => type === name.type && end <= name.first && lower[head] === 'memorandum');
  return before && /^(?:of understanding )?\($/u.test(lower.slice(before.end, name.first).join(' ')) ? { item: before, reason: '“MoU” in brackets is short for it' } : undefined;
}
