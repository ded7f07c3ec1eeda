/** The place of the likeliest class that is a relation; "no relation" stands first. */
export function likeliest(probabilities: readonly number[]): number {
  let best = 1;
  for (let at = 2; at < probabilities.length; at++) if (probabilities[at]! > probabilities[best]!) best = at;
  return best;
}
