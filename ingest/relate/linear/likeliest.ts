/** The place of the likeliest class that is something; "nothing" stands first. */
export function likeliest(probabilities: ArrayLike<number>): number {
  let best = 1;
  for (let at = 2; at < probabilities.length; at++) if (probabilities[at]! > probabilities[best]!) best = at;
  return best;
}
