/** How alike a found name and a gold name are: 1 for the same words, else the overlap of their words. */
import { typesOf, type GoldEntity } from './gold.ts';

const TITLES = /^(the|mr|mrs|ms|dr|sir|president|minister|ambassador|general|professor|prof|his excellency|her excellency|madam)\b\.? /u;
const STOP = new Set('the a an of in on at and for to its our his her their this that most recent by with s'.split(' '));
const SOFT = new Set(['Operation', 'Event', 'Topic', 'Service', 'Instrument']);

const plain = (name: string): string => {
  const words = name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/['’]s\b/gu, '').replace(/[^a-z0-9]+/gu, ' ').trim();
  return words.replace(TITLES, '').replace(TITLES, '');
};
const stem = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
export const words = (name: string): ReadonlySet<string> =>
  new Set(plain(name).split(' ').filter((word) => !STOP.has(word)).map(stem));

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** The similarity, 0 to 1, of an entity's names to those of a gold entity. */
export const similarity = (gold: GoldEntity, names: readonly string[]): number => {
  const soft = typesOf(gold).some((type) => SOFT.has(type));
  const person = typesOf(gold).includes('Person');
  let best = 0;
  for (const wanted of gold.names) {
    for (const name of names) {
      const [left, right] = [plain(wanted), plain(name)];
      if (left === '' || right === '') continue;
      if (left.replaceAll(' ', '') === right.replaceAll(' ', '')) return 1;
      const [a, b] = [words(wanted), words(name)];
      if (a.size === 0 || b.size === 0) continue;
      const shared = overlap(a, b);
      const contained = shared === Math.min(a.size, b.size);
      let alike = shared / (a.size + b.size - shared);
      if (soft && contained && Math.min(a.size, b.size) >= 2) alike = Math.max(alike, 0.75);
      if (person && contained) alike = Math.max(alike, 0.9);
      best = Math.max(best, alike * 0.99);
    }
  }
  return best;
};

/** From which similarity on two names may be one thing. */
export const threshold = (gold: GoldEntity): number => (typesOf(gold).some((type) => SOFT.has(type)) ? 0.7 : 0.8);
