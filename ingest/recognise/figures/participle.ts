/** What was done to what is counted. */
import type { Token } from '../../stages.ts';
import { comparatorBefore } from './comparators.ts';

const BEING = new Set(['be', 'been', 'being', 'was', 'were', 'are', 'is']);
const HAVING = new Set(['have', 'has', 'had']);
const BETWEEN = new Set(['to', 'will', 'also', 'since', 'then', 'successfully', 'subsequently', 'recently', 'already']);
/** What those who are counted do themselves, and what tells nothing of their lot: "people fled" is what is counted, "people worked" is not. */
const DOING = new Set(`worked joined participated attended met gathered agreed responded voted lived remained stayed served happened occurred succeeded failed benefited benefitted cooperated collaborated competed assembled existed belonged contributed`.split(' '));
/** "Provided 40 sailors with boats": what is given is something else. */
const GIVING = /^(?:provided|supplied|equipped|furnished|presented|entrusted)$/u;
const PARTICIPLE = /(?:ed|en|ung|ound|ilt|old|aken|ade|ent|ilt|ught|ost|et|illed)$/u;
/** Words after a verb that begin what it does something to. */
const OBJECT = /^(?:DET|PRON|PROPN|NUM|NOUN)$/u;

/** When something was done, said with no preposition: in one word, or in one behind another. */
const TIME = new Set('yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(' '));
const TIME_OF = new Set([...TIME, 'day', 'night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'quarter', 'summer', 'winter', 'spring', 'autumn']);
const POINTING = new Set(['this', 'that', 'the', 'same', 'last', 'early', 'late', 'previous', 'next', 'following']);
/** The longest row of words before such a noun: "the same day", "early that morning". */
const ROW = 3;

/** "saved" in "victims to be saved", "saved over 3,000 victims" and "also saved were 40 victims"; the participle that goes with the phrase, else ''. */
export function participleOf(tokens: readonly Token[], start: number, end: number): string {
  return participleAt(tokens, end, false) || before(tokens, start, end) || participleAt(tokens, pastAddition(tokens, end), true);
}

/** The participle from `at` on, helpers left aside; `told` where only a passive counts. */
function participleAt(tokens: readonly Token[], from: number, told: boolean): string {
  let at = from;
  let passive = false, active = false;
  for (; at < tokens.length && at - from < 4; at++) {
    const word = tokens[at]!.text.toLowerCase();
    if (BEING.has(word)) passive = true;
    else if (HAVING.has(word)) active = true;
    else if (!BETWEEN.has(word)) break;
  }
  const verb = tokens[at];
  if (verb?.tag !== 'VERB' || verb.text === 'aged' || !PARTICIPLE.test(verb.text)) return '';
  if (passive) return verb.text;
  // "Two bodies have joined", "40 agencies worked together", "40 agencies reported a rise": what they did, not what was done to them.
  return told || active || DOING.has(verb.text) || beginsObject(tokens, pastTime(tokens, at + 1)) ? '' : verb.text;
}

/** The place after "Tuesday", "this month" or "the same day"; `from` where no such words stand. */
function pastTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + ROW && POINTING.has(tokens[at]?.text.toLowerCase() ?? '')) at++;
  return (at > from ? TIME_OF : TIME).has(tokens[at]?.text.toLowerCase() ?? '') ? at + 1 : from;
}

/** A noun phrase, or a clause with "that". */
const beginsObject = (tokens: readonly Token[], at: number): boolean => OBJECT.test(tokens[at]?.tag ?? '') || tokens[at]?.text === 'that';

function before(tokens: readonly Token[], start: number, end: number): string {
  const at = comparatorBefore(tokens, start).first - 1;
  // "Also seized were 20 boats."
  const verb = /^(?:was|were)$/u.test(tokens[at]?.text ?? '') ? tokens[at - 1] : tokens[at];
  return verb?.tag === 'VERB' && verb.text.endsWith('ed') && !(GIVING.test(verb.text) && tokens[end]?.text === 'with') ? verb.text.toLowerCase() : '';
}

/** The place after what is added to a noun: "of the trade" and ", including 30 children,". */
function pastAddition(tokens: readonly Token[], end: number): number {
  let at = end;
  if (tokens[at]?.text === 'of') do at++; while (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[at]?.tag ?? ''));
  if (tokens[at]?.text === ',' && tokens[at + 1]?.text === 'including') {
    const close = tokens.findIndex(({ text }, place) => place > at && text === ',');
    if (close > 0) at = close + 1;
  }
  return at;
}
