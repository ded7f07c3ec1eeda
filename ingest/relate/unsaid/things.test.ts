import { markedItems } from '../fixtures.ts';
import { makeItem } from '../item.ts';
import { thingsOf } from './things.ts';

const names = (markup: string) => markedItems(markup).names;

test('equal names are one thing, other names and other types are others', () => {
  const sentences = names('[O Alder Watch] met [O Birch Desk]. [O Alder Watch] left. [L Alder Watch] is a hill.');
  const things = thingsOf({ sentences }, []);
  const [watch, desk, again, hill] = sentences.flat().map(({ id }) => things.get(id)!);
  expect(again).toBe(watch);
  expect(watch!.mentions).toHaveLength(2);
  expect(new Set([watch, desk, hill]).size).toBe(3);
  expect(watch!.item.sentence).toBe(0);
});

test('joins and what a pronoun means make one thing, also over several steps; descriptions alike in words alone do not', () => {
  const sentences = names('[O Alder Watch] began. [O AW] grew. [O Watch] ended.').map((list) => [...list]);
  const [alder, letters, short] = sentences.flat();
  const say = (id: string, sentence: number, level: 'desc' | 'pron', means?: string) => makeItem({ ...alder!, id, sentence, key: level === 'desc' ? 'the network' : 'it', level, means });
  sentences[1]!.push(say('d0', 1, 'desc'));
  sentences[2]!.push(say('d1', 2, 'desc'), say('p0', 2, 'pron', short!.id));
  const things = thingsOf({ sentences }, [{ mention: letters!.id, to: alder!.id, reason: 'letters' }, { mention: short!.id, to: letters!.id, reason: 'short' }, { mention: 'unknown', to: alder!.id, reason: 'none' }]);
  expect([letters, short].map((item) => things.get(item!.id))).toEqual([things.get(alder!.id), things.get(alder!.id)]);
  expect(things.get('p0')).toBe(things.get(alder!.id));
  expect(things.get('d0')).not.toBe(things.get('d1'));
  expect(things.get('d0')!.isNamed).toBe(false);
  expect(things.get(alder!.id)!.isNamed).toBe(true);
});
