/** "Ana Ruiz, Orrel and Jon Lund": what the tagger doubts among people is a person. */
import type { AnalysedSentence } from '../../stages.ts';
import { mayBePersons } from './people.ts';
import { wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What the tagger is surer of stays what it took it for. */
const DOUBTED = 0.7;
const MOST_WORDS = 3;

/** The names, doubted ones made people that nothing but a comma or "and" parts from a person before or behind, and from no body or place on the other side. `known` tells bodies and places. */
export function peopleAmongPeople(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  const own = [...names];
  own.forEach((name, at) => {
    const { tokens } = sentences[name.sentence]!;
    if ((name.type !== 'Organization' && name.type !== 'Location') || name.confidence >= DOUBTED || name.end - name.start > MOST_WORDS || !mayBePersons(tokens, name) || known(textOf(name))) return;
    const isNext = (left: TaggedName | undefined, right: TaggedName | undefined): boolean => {
      if (left === undefined || right?.sentence !== left.sentence) return false;
      const between = tokens.slice(left.end, right.start).map(({ text }) => text);
      return between.length > 0 && between.length < 3 && between.every((word) => word === ',' || word === 'and');
    };
    const beside = [isNext(own[at - 1], name) ? own[at - 1]! : undefined, isNext(name, own[at + 1]) ? own[at + 1]! : undefined].filter((one) => one !== undefined);
    const joined = beside.some((one) => one.type === 'Person' && (tokens[Math.min(one.end, name.end)]?.text === 'and' || beside.length > 1));
    // "The Reed and Ruiz shipyards".
    const colours = /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[Math.max(name.end, ...beside.map(({ end }) => end))]?.tag ?? '');
    if (joined && !colours && beside.every(({ type }) => type === 'Person')) own[at] = { ...name, type: 'Person' };
  });
  return own;
}
