/** What is said aside of who did it: ", led by Alder," and ", jointly run by Alder,". */

/** Words from an aside's first comma to "by": a participle, and what may stand before it. */
const LEAST = 2, MOST = 3;

/** Whether the comma at `closes` ends such an aside, perhaps of several ("led by Alder, Birch and Cedar,"). `words` are those of one sentence. */
export function endsAgentAside(words: readonly string[], closes: number): boolean {
  if (words[closes] !== ',') return false;
  const by = words.lastIndexOf('by', closes);
  const opens = words.lastIndexOf(',', by);
  return by > 0 && opens > 0 && by - opens >= LEAST && by - opens <= MOST;
}
