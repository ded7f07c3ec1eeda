/** Names, then the figures and dates beside them. */
import type { Recognise } from '../stages.ts';
import type { NamesRecogniser } from './names/names.ts';
import { recogniseQuantities } from './quantities.ts';

export const makeRecognise = (names: NamesRecogniser): Recognise => (batch) =>
  batch.map((analysed) => {
    const found = names(analysed);
    return { names: found, ...recogniseQuantities(analysed, found) };
  });
