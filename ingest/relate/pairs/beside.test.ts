import { describe, expect, it } from '@jest/globals';
import { markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { arcsOf } from '../parse/paths.ts';
import { parse } from '../parse/parse.ts';
import { candidatesOf, weigh, type Candidate } from './beside.ts';
import { sceneOf, type PairScene } from './scene.ts';

const { parse: parser, pairs } = relateModels();
const { nodes, joins, turns, network } = pairs;
const chains = { nodes, joins, turns, network };

function sceneOfText(markup: string): PairScene {
  const { views, names } = markedItems(markup);
  return sceneOf(views[0]!, names[0]!, arcsOf(views[0]!, parse(views[0]!, parser)));
}

const scene = sceneOfText('[P Ana Ruiz], head of [O Harbour Unit], said that [L Peru] and [O Europol] had supported [U Operation Falcon] in [L Chad].');
/** Where the numbers of either side begin: the likeliest, the sum of all rivals. */
const LEFT = 7, RIGHT = 16;
/** One tree that says yes to what asks more than `bound` of a number. */
const asking = (place: number, bound: number) => ({ start: 0, roots: [0], asks: [place, -1, -1], values: [bound, -9, 9], more: [2, 0, 0] });

describe('Weighing what is found beside what else is found', () => {
  it('looks at the other relations that either mention might stand in', () => {
    const found = candidatesOf(chains, scene).filter((one): one is Candidate & { numbers: Float64Array } => one.numbers !== undefined);
    expect(found.length).toBeGreaterThan(3);
    for (const one of found) {
      for (const [mention, place] of [[one.left, LEFT], [one.right, RIGHT]] as const) {
        const rivals = found.filter((other) => other !== one && (other.left === mention || other.right === mention)).map(({ probability }) => probability);
        expect(one.numbers[place]).toBe(Math.max(0, ...rivals));
        expect(one.numbers[place + 1]).toBeCloseTo(rivals.reduce((sum, probability) => sum + probability, 0));
      }
    }
  });

  it('leaves the chains\' word where no trees are, and lets trees overrule it', () => {
    expect(weigh(chains, scene).map(({ probability }) => probability)).toEqual(candidatesOf(chains, scene).map(({ probability }) => probability));
    for (const { left, right, numbers } of candidatesOf(chains, scene)) {
      if (!numbers) continue;
      const weighed = weigh({ ...chains, trees: asking(LEFT, 0.5) }, scene).find((one) => one.left === left && one.right === right)!;
      expect(weighed.probability).toBeCloseTo(numbers[LEFT]! > 0.5 ? 1 : 0, 2);
    }
  });

  it('weighs nothing that is hopeless, and keeps all pairs in their order', () => {
    const found = candidatesOf(chains, scene);
    expect(found.map(({ left, right }) => [left.first, right.first])).toEqual([...found].map(({ left, right }) => [left.first, right.first]).sort(([a, b], [c, d]) => a! - c! || b! - d!));
    expect(found.some(({ probability, numbers }) => probability <= 0.02 && !numbers)).toBe(true);
    for (const { probability, numbers } of found) expect(numbers !== undefined).toBe(probability > 0.02);
  });
});
