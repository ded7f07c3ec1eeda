/** Letters of a name that are shown where room is short. */
const LONGEST = 36;

/** A name as it is written on the canvas and in lists of names. */
export const shorten = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…` : name;
};
