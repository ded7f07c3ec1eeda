/** Ends of lines that no printer makes, whatever the width. */

/** "Republic of Korea: National Police": lines one after the other that begin so are a list. */
const LABELLED = /^[*_]{0,3}\p{Lu}[\p{L}'’.-]*(?: (?:of|the|and|\p{Lu}[\p{L}'’.-]*)){0,4}[*_]{0,3}:[*_]{0,3} \S/u;
/** A person's line on a title page, and the line of the office under it: "H.E. Ms. Ana Lund ¶ Minister of Justice". */
const NAMED = /(?:^|\s)(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|H\.E\.|Hon\.?|Honou?rable|Excellency|Sir|Dame)(?: \p{Lu}[\p{L}'’.-]+){1,5}$/u;
const OFFICE = /^(?:Prime |Vice[ -]|Deputy |Foreign |Acting |Permanent |First )?(?:Minister|President|Ambassador|Secretary|Director|Head|Chair|Chairman|Chairperson|Representative|Commissioner|Chancellor|Governor|Attorney|Prosecutor|Chief)\b/u;

/** Where and when, alone in its line: "New York, 27 September 2024". */
const DATED = /^\p{Lu}[\p{L}'’. -]{2,40}, (?:\d{1,2}(?:st|nd|rd|th)?(?: ?(?:[–-]|to|and) ?\d{1,2})? \p{Lu}\p{L}+,? \d{4}|\p{Lu}\p{L}+ \d{1,2},? \d{4})$/u;

/** Reporters above their text: "Ana Ruiz, Jon Vik and Mara Lind". Of two names with "and" most lines are titles. */
const BYLINE = /^(?:By )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}(?:(?:, | and |, and )\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}){2,}$/u;

/** "Albania ..... Mr. Hoxha": each line tells of its own. */
const LED = /\.(?: ?\.){4}/u;

/** People of rank one below the other, or under the words that say who came: "H.E. Adama Lund, President …". */
const RANKED = /^(?:[-•●▪*] ?)?(?:H\. ?E\.|Hon\.|Mr\.|Mrs\.|Ms\.|Dr\.|Amb\.)(?: (?:Mr|Mrs|Ms|Dr)\.?)? \p{Lu}/u;

/** A line that goes on with whoever stands in the next. */
const DANGLING = / (?:the|of|with|and|to|by|for|in|from|a|an|at|on|or|met|than|as)$/u;

/** Whether a line and the next one are two by what they say. */
export const breaks = (line: string, next: string): boolean => LED.test(line) || LED.test(next) || (RANKED.test(next) && (line.endsWith(':') || (RANKED.test(line) && !DANGLING.test(line)))) || (BYLINE.test(line) && /^\p{Lu}/u.test(next)) || (LABELLED.test(line) && LABELLED.test(next)) || (NAMED.test(line) && OFFICE.test(next)) || DATED.test(next);
