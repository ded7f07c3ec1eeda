/** Whether words that are typed name something of ours: a command, a relation, a question. Names of the graph are the server's to find. */

/** Typing errors forgiven in a word of this length. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How well a text answers to what is typed: each typed word must begin one of its words, or nearly. 0: not at all; 1: word for word. */
export function matches(typed: string, text: string): number {
  const wanted = wordsOf(typed);
  const there = wordsOf(text);
  if (wanted.length === 0) return 0;
  let total = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...there.map((one) => likeness(word, one)));
    if (best === 0) return 0;
    total += best;
  }
  return total / wanted.length;
}

function likeness(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.6 + 0.3 * (typed.length / word.length);
  const allowed = slips(typed.length);
  if (allowed === 0) return 0;
  // A slip in the beginning of a longer word counts like one in a whole word.
  const errors = Math.min(distance(typed, word), ...[-1, 0, 1].map((more) => distance(typed, word.slice(0, typed.length + more))));
  return errors <= allowed ? 0.5 - 0.1 * errors : 0;
}

/** Letters put in, left out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
