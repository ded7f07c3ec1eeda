/** One form for one theme: "trafficking in human beings", "trafficking of persons" and "human trafficking" are one topic. */
import { normaliseName } from '../../graph/ids.ts';

/** Who or what is moved, hurt or traded, under its several words. */
const SAME: Readonly<Record<string, string>> = {
  'human beings': 'human', 'human being': 'human', persons: 'human', person: 'human', people: 'human', humans: 'human', peoples: 'human',
  migrants: 'migrant', children: 'child', drugs: 'drug', weapons: 'weapon', arms: 'arms', women: 'woman', organs: 'organ', firearms: 'firearm',
  labour: 'labour', labor: 'labour', 'cyber crime': 'cybercrime', 'organised crime': 'organized crime', terror: 'terrorism',
};
const SPELLING: Readonly<Record<string, string>> = { labor: 'labour', organised: 'organized', programme: 'program', defence: 'defense', colour: 'color' };
const REVERSIBLE = /^(trafficking|smuggling|exploitation|abuse|trade|laundering|financing|proliferation|recruitment|protection|theft|counterfeiting) (?:in|of) (.+)$/u;

const singular = (words: string): string => SAME[words] ?? words.replace(/(\w{3,}[^s])s$/u, '$1');

/** The form that keys compare, for a `Topic` name in any of its forms. */
export const canonicalTopic = (name: string): string => {
  const plain = normaliseName(name).split(' ').map((word) => SPELLING[word] ?? word).join(' ').replace(/^(?:illicit|illegal|fight against|combating|countering) /u, '');
  const reversed = REVERSIBLE.exec(plain);
  if (reversed) return `${singular(reversed[2]!)} ${reversed[1]!}`;
  const direct = /^(.+) (trafficking|smuggling|exploitation|abuse|trade|laundering|financing|proliferation|recruitment|protection|theft|counterfeiting)$/u.exec(plain);
  if (direct) return `${singular(direct[1]!)} ${direct[2]!}`;
  return SAME[plain] ?? plain;
};
