/** Names of groups that say the same in other words: "Coalition for Clean Ports" and "Clean Ports Coalition", "UN Ports Core Group" and "United Nations Ports Core Group", "Panel for Healthy Ports (Ports Panel)". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { unionSpelling } from '../spelling.ts';
import { distinct, names, type Joins } from './joins.ts';

/** What groups are, by the last word of their names before "of", "for" or "on". */
const GROUPS = new Set('group network taskforce coalition alliance league union partnership consortium platform forum quartet panel federation association initiative mechanism friends campaign eight seven five compact team'.split(' '));
const TIES = new Set(['of', 'for', 'on', 'against', 'to', 'in', 'the', 'a', 'an', 's']);
const NUMBERS = new Map(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [word, String(at + 1)]));
/** Fewest words that tell one group from another, its head counted. */
const FEWEST = 2;

/** Joins groups whose names have the same words, in whatever order and however tied. */
export function joinGroups(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const bodies = names(mentions).filter(({ type }) => type === 'Organization' || type === 'Operation');
  const first = new Map<string, FoundMention>();
  for (const { mention, words } of distinct(bodies)) {
    const key = wordsOf(words);
    if (key === undefined) continue;
    const same = first.get(`${mention.type} ${key}`);
    if (same) joins.join(same.id, mention.id, `“${form(mention)}” has the words of “${form(same)}”`);
    else first.set(`${mention.type} ${key}`, mention);
  }
  bodies.forEach((long, at) => {
    const short = bodies[at + 1];
    if (short?.type !== long.type || short.start - long.end > 2 || text[short.start - 1] !== '(' || text[short.end] !== ')') return;
    const own = normaliseName(form(short)).split(' ');
    const list = normaliseName(form(long)).split(' ');
    if (own.length > 1 && own.length < list.length && own.at(-1) === headOf(list) && GROUPS.has(own.at(-1)!)) joins.join(long.id, short.id, `the text calls “${form(long)}” “${form(short)}” in brackets`);
  });
}

/** The words of a group's name in their own order, owners and numbers written one way; undefined for what is no group, or is called by its kind alone. */
function wordsOf(name: string): string | undefined {
  const list = unionSpelling(name).split(' ');
  const head = headOf(list) ?? '';
  if (!GROUPS.has(head) && !/^\d+$/u.test(head) && !(list[0] === 'group' || list[0] === 'friends')) return undefined;
  const telling = list.filter((word) => !TIES.has(word)).map((word) => NUMBERS.get(word) ?? word);
  return telling.length < FEWEST ? undefined : telling.sort().join(' ');
}

/** Whether a name, as a list of words, is a group's: its members say little of where it is. */
export const isGroup = (list: readonly string[]): boolean => GROUPS.has(headOf(list) ?? '');

/** The last word before a name says what it is of. */
function headOf(list: readonly string[]): string | undefined {
  const tie = list.findIndex((word, at) => at > 0 && TIES.has(word));
  return list[(tie < 0 ? list.length : tie) - 1];
}
