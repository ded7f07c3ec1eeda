/** Probabilities from their log odds. */
export const fromLogOdds = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The log odds of a probability; what is surer than 0.9999 either way counts as that. */
export const logOddsOf = (probability: number): number => {
  const bounded = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return Math.log(bounded / (1 - bounded));
};
