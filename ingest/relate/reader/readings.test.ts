import { classOf, CLASS_COUNT, classesFor } from '../pairs/classes.ts';
import { marked, markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { accurate, relateDocument } from '../relate.ts';
import type { ReaderInput } from './input.ts';
import { piecesOf } from './pieces.ts';
import { loadReader, type Reader } from './reader.ts';
import { readPairs } from './readings.ts';

/** A reader that gives the class at `index` so many points, and says what it was asked. */
const saying = (index: number, points: number): Reader & { readonly asked: ReaderInput[] } => {
  const asked: ReaderInput[] = [];
  const judge = async (input: ReaderInput) => {
    asked.push(input);
    return input.pairs.map(() => { const scores = new Float32Array(CLASS_COUNT); scores[index] = points; return scores; });
  };
  return { pieces: piecesOf('[UNK]\n[CLS]\n[SEP]'), judge, asked };
};

const laidOut = (markup: string) => {
  const { views, names } = markedItems(markup);
  return { views, items: { sentences: names, speakers: [], quoted: [] } };
};

describe('what a reader says of the pairs of a document', () => {
  const funds = classOf('FUNDS', false);

  test('is a share of each class that the schema allows, of every pair of a sentence', async () => {
    const { views, items } = laidOut('[L Norway] met [O Europol]. [P Ana Ruiz] left.');
    const reader = saying(funds, 3);
    const said = await readPairs({ views, items }, reader);
    const [left, right] = items.sentences[0]!;
    const shares = said(left!, right!)!;
    expect(shares).toHaveLength(classesFor('Location', 'Organization').length);
    expect(shares.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1);
    expect(classesFor('Location', 'Organization')[shares.indexOf(Math.max(...shares))]).toBe(funds);
    expect(said(left!, items.sentences[1]![0]!)).toBeUndefined();
    expect(reader.asked).toHaveLength(1);
  });

  const told = async (markup: string, reader: Reader): Promise<string[]> => {
    const { analysed, recognised } = marked(markup);
    const [related] = await accurate(relateModels(), reader).relate([{ analysed, recognised }]);
    const text = new Map(related!.mentions.map((mention) => [mention.id, mention.text]));
    return related!.relations.map(({ subject, predicate, object }) => `${text.get(subject)!} ${predicate} ${text.get(object)!}`);
  };

  test('moves what the quick models say, and nothing where it says nothing', async () => {
    const markup = '[O The Harbour Trust] is grateful for money of [O the Alder Fund].';
    const { analysed, recognised } = marked(markup);
    // The quick models take it the wrong way round, and not for sure.
    expect(relateDocument(analysed, recognised, relateModels()).relations.map(({ subject, object, confidence }) => [subject, object, confidence < 0.5])).toEqual([['m0', 'm1', true]]);
    expect(await told(markup, saying(classOf('FUNDS', true), 12))).toContain('the Alder Fund FUNDS The Harbour Trust');
    expect(await told(markup, saying(0, 12))).toEqual([]);
    const silent: Reader = { ...saying(0, 0), judge: async () => { throw new Error('not asked'); } };
    expect(await told('[O The Harbour Trust] met.', silent)).toEqual([]);
  });
});

test('why something was told says what the reader said of it', async () => {
  const { analysed, recognised } = marked('[O The Harbour Trust] is grateful for money of [O the Alder Fund].');
  const { relate, reasons } = accurate(relateModels(), saying(classOf('FUNDS', true), 12));
  const [related] = await relate([{ analysed, recognised }]);
  const reason = reasons(analysed, recognised)(related!.relations[0]!)!;
  expect(reason.reader).toBeCloseTo(1, 3);
  expect(reason.rivals).toBeGreaterThan(0.3);
});

describe('the reader that ships', () => {
  // Python is told how many classes there are in `train/reader/network.py`.
  test('knows all classes of the schema', async () => {
    const { judge, pieces } = await loadReader();
    const mention = (start: number) => ({ start, end: start + 1, kind: 0, doubt: 0 });
    const [scores] = await judge({ ids: [pieces.begin, ...pieces.of('norway'), ...pieces.of('funds'), pieces.end], mentions: [mention(1), mention(2)], pairs: [{ at: 0, left: 0, right: 1, gap: 1 }] });
    expect(scores).toHaveLength(CLASS_COUNT);
  }, 60_000);

  test('says who funds whom, the same however often it is asked and whatever it read before', async () => {
    const reader = await loadReader();
    const likeliest = async (markup: string): Promise<readonly [number, readonly number[]]> => {
      const { views, items } = laidOut(markup);
      const [left, right] = items.sentences[0]!;
      const logs = (await readPairs({ views, items }, reader))(left!, right!)!;
      return [classesFor(left!.type, right!.type)[logs.indexOf(Math.max(...logs))]!, logs];
    };
    const [first, logs] = await likeliest('[L Norway] funds [O the Harbour Trust].');
    expect(first).toBe(classOf('FUNDS', false));
    expect((await likeliest('[O The Harbour Trust] is funded by [L Norway].'))[0]).toBe(classOf('FUNDS', true));
    expect((await likeliest('[L Norway] is far from [O the Harbour Trust].'))[0]).toBe(0);
    expect((await likeliest('[L Norway] funds [O the Harbour Trust].'))[1]).toEqual(logs);
  }, 60_000);
});
