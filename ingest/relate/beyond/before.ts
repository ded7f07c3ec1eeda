/** Looks back from a sentence: what it leaves out, the nearest that tells it has said. */

/** What the nearest of at most `reach` sentences before one tells, by the places of sentences; undefined where none of them tells it. */
export function nearestBefore<Told>(sentence: number, reach: number, tell: (before: number) => Told | undefined): Told | undefined {
  for (let before = sentence - 1; before >= Math.max(0, sentence - reach); before--) {
    const told = tell(before);
    if (told !== undefined) return told;
  }
  return undefined;
}
