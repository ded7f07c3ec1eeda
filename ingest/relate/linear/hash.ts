/** Hashing of features: strings to 32-bit numbers once a word, numbers to numbers in the inner loops. */

/** FNV-1a of a string's UTF-16 units, mixed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return finish(hash);
}

/** Two numbers to one; not symmetric. */
export const mix = (left: number, right: number): number => {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

export const mix3 = (first: number, second: number, third: number): number => mix(mix(first, second), third);

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
