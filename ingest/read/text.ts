/** Plain text, in UTF-8 or whatever encoding it is found to be in. */
import type { Reader } from '../stages.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';

export const textReader: Reader = {
  format: 'text',
  extensions: ['txt', 'text'],
  read: async (source) => {
    const { text, problems } = decode(source);
    return [readDocument({ source: source.name, name: source.name }, text, { problems })];
  },
};
