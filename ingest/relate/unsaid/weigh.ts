/** What a sentence may leave unsaid, weighed: how likely each relation is by both looks, beside what else the sentence may leave unsaid. */
import { namedTypes } from '../../../graph/schema.ts';
import { NOTHING, scoreOf } from '../linear/choice.ts';
import { logOddsOf } from '../linear/odds.ts';
import { predict, softmax, type LinearModel } from '../linear/softmax.ts';
import { LEVELS } from '../pairs/place.ts';
import { probabilityOf, type Trees } from '../trees/trees.ts';
import type { Open } from './candidates.ts';
import type { Standing } from './whom.ts';

/** The two looks. */
export interface Looks {
  readonly here: LinearModel;
  readonly whom: LinearModel;
}

export interface UnsaidModel extends Looks {
  readonly trees: Trees;
  /** Least probability of what is told. */
  readonly least: number;
  /** What a probability is worth: (given, true) in rising order. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** A relation between a mention and something told of before; the thing counts as what stands first. */
export interface Unsaid {
  readonly open: Open;
  readonly standing: Standing;
  readonly index: number;
  /** What the trees look at. */
  readonly numbers: Float64Array;
}

/** A class less likely than this, and a thing less likely than this to be meant, is not weighed. */
const LEAST_HERE = 0.02, LEAST_WHOM = 0.1;
/** As many things at most for a mention and class. */
const MOST = 2;

interface Found {
  readonly open: Open;
  readonly standing: Standing;
  readonly index: number;
  readonly own: readonly number[];
  /** The probability by both looks. */
  readonly both: number;
}

/** Probabilities of the classes that a mention allows, in their order. */
export function firstLook(model: LinearModel, { features, classes }: Pick<Open, 'features' | 'classes'>): Float64Array {
  const into = new Float64Array(classes.length);
  predict(model, features, { count: features.length, classes, into });
  return into;
}

/** All that is likely at all, of the open mentions of one sentence. */
export function weighSentence({ here, whom }: Looks, opens: readonly Open[]): Unsaid[] {
  const found = opens.flatMap((open): Found[] => {
    const chances = firstLook(here, open);
    return open.classes.flatMap((index, place): Found[] => (place === 0 || chances[place]! < LEAST_HERE ? [] : meant(open, index, { chance: chances[place]!, none: chances[0]! })));
  });
  return found.map(({ open, standing, index, own }, which) => {
    let sameMention = 0, likeIt = 0, sum = 0, others = 0;
    for (const [place, rival] of found.entries()) {
      if (place === which) continue;
      if (rival.open === open) sameMention = Math.max(sameMention, rival.both);
      else if (rival.index === index && rival.standing.known.thing === standing.known.thing) { likeIt = Math.max(likeIt, rival.both); sum += rival.both; }
      else others = Math.max(others, rival.both);
    }
    return { open, standing, index, numbers: Float64Array.from([...own, sameMention, likeIt, sum, others]) };
  });

  function meant(open: Open, index: number, { chance, none }: { chance: number; none: number }): Found[] {
    const options = open.whom(index);
    const shares = new Float64Array(options.length + 1);
    for (const [at, { features }] of options.entries()) shares[at] = scoreOf(whom, features, features.length);
    shares[options.length] = scoreOf(whom, NOTHING, 1);
    softmax(shares, shares.length);
    const order = options.map((_, at) => at).sort((one, other) => shares[other]! - shares[one]! || one - other);
    return order.slice(0, MOST).flatMap((at): Found[] => {
      const share = shares[at]!;
      if (share < LEAST_WHOM) return [];
      const { standing } = options[at]!;
      const rival = shares[order[0] === at ? order[1] ?? at : order[0]!]!;
      return [{ open, standing, index, both: chance * share, own: numbersOf(open, { standing, index }, [logOddsOf(chance), logOddsOf(1 - none), logOddsOf(share), logOddsOf(shares[options.length]!), rival, options.length, logOddsOf(chance * share)]) }];
    });
  }
}

function numbersOf({ here, item }: Open, { standing: { known, rank }, index }: { standing: Standing; index: number }, chances: readonly number[]): number[] {
  const { thing, last } = known;
  return [
    ...chances, index, namedTypes.indexOf(thing.item.type), namedTypes.indexOf(item.type), item.sentence - last.sentence, known.count, rank, known.isSubject ? 1 : 0,
    LEVELS[item.level], item.level === 'desc' ? item.confidence : 1, last.level === 'desc' ? last.confidence : 1, thing.isNamed ? 0 : 1,
    here.items.length, item.sentence, here.told.length, here.told.filter(({ subject, object }) => subject === item.id || object === item.id).length,
    here.view.tokens.length, item.first, here.items.filter(({ type }) => type === thing.item.type).length,
  ];
}

/** How likely each of a sentence is once its rivals are weighed. */
export const weighed = (model: UnsaidModel, opens: readonly Open[]): (Unsaid & { readonly probability: number })[] =>
  weighSentence(model, opens).map((one) => ({ ...one, probability: probabilityOf(model.trees, one.numbers) }));
