/** Lines that say who speaks: "Mr. Oh Joon (Republic of Korea):", "The President:", "The Secretary-General (spoke in French):". */

const TITLED = /^(?:(?:The\s+)?(?:Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Dame|Lord|Lady|Baroness|Prince|Princess|King|Queen|Sheikh|Sheikha|Archbishop|Monsignor|Msgr|Cardinal|Bishop|General|Ambassador|Judge|Justice|President|Chair|Chairman|Chairperson|Chairwoman|Secretary-General|Vice-President|Acting\s+President|Temporary\s+President|Deputy\s+Secretary-General|Moderator|Prosecutor)\b\.?)/u;
const LINE = /^([^:()\n]{2,80}(?:\n[^:()\n]{1,60})?)((?:\s*\([^()]{2,120}\)){0,3})\s*:(?=\s|$)/u;
/** Small words that stand within names. */
const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'bin', 'bint', 'ibn', 'al', 'el', 'y', 'e', 'and', 'of', 'the', 'ould', 'ag', 'zu', 'af', 'dem', 'på']);

/** The length of the speaker line that `text` begins with at `start`, colon included; 0 if it begins with none. */
export function speakerLineLength(text: string, start: number): number {
  const head = text.slice(start, start + 320);
  if (!TITLED.test(head)) return 0;
  const line = LINE.exec(head);
  if (!line) return 0;
  const words = line[1]!.split(/\s+/u).filter((word) => word !== '');
  if (words.length > 10) return 0;
  const named = words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word) || /^\p{Ll}+[-'’]\p{Lu}/u.test(word));
  return named ? line[0].length : 0;
}
