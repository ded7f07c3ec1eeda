/** Names by two libraries of this ecosystem, on the same passages: people, places and organisations, exact span and type. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { NamedType } from '../../../graph/model.ts';
import type { Passage } from '../data/passages.ts';
import { compare, score, sum, type Score } from '../data/score.ts';

type Found = readonly { readonly start: number; readonly end: number; readonly type: NamedType }[];
const PLO: readonly NamedType[] = ['Person', 'Organization', 'Location'];

export const scoreNames = (passages: readonly Passage[], read: (text: string) => Found): Score =>
  score(sum(passages.map(({ text, mentions }) => compare(
    mentions.filter(({ level, type }) => level === 'name' && PLO.includes(type)).map(({ start, end, type }) => `${start} ${end} ${type}`),
    read(text).filter(({ type }) => PLO.includes(type)).map(({ start, end, type }) => `${start} ${end} ${type}`),
  ))));

interface CompromiseTerm { readonly offset: { readonly start: number; readonly length: number } }

export const compromiseNames = (text: string): Found => {
  const document = nlp(text);
  const views = [['Person', document.people()], ['Location', document.places()], ['Organization', document.organizations()]] as const;
  return views.flatMap(([type, view]) => (view.json({ offset: true }) as CompromiseTerm[]).map(({ offset: { start, length } }) => {
    // The library keeps commas and full stops with its words.
    const words = text.slice(start, start + length).replace(/[\s,.;:)]+$/u, '');
    return { start, end: start + words.length, type };
  }));
};

/** wink's small model knows no people, places or organisations: a run of proper nouns is its best guess at a name, of unknown type. */
const wink = winkNLP(model);
export const winkRecall = (passages: readonly Passage[]): number => {
  let found = 0;
  let gold = 0;
  for (const { text, mentions } of passages) {
    const runs = new Set<string>();
    const tokens = wink.readDoc(text).tokens();
    const words: string[] = tokens.out();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the library's way of naming what to give
    const tags: string[] = tokens.out(wink.its.pos);
    for (let at = 0; at < words.length; at += 1) {
      if (tags[at] !== 'PROPN') continue;
      let end = at;
      while (tags[end + 1] === 'PROPN') end += 1;
      runs.add(words.slice(at, end + 1).join(' '));
      at = end;
    }
    const names = mentions.filter(({ level, type }) => level === 'name' && PLO.includes(type));
    gold += names.length;
    found += names.filter((mention) => runs.has(mention.text.replace(/\s+/gu, ' '))).length;
  }
  return (100 * found) / Math.max(1, gold);
};
