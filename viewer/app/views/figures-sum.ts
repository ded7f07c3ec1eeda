/**
 * Sums, of like with like only. Two figures are added where both count the same thing in the same words and unit, are exact, are said as facts,
 * belong to two different operations or events (none part of the other), and to the same kind of period. What is left out is told, with the reason.
 */
import { edgesOf, typeOfEdge, typeOfNode, type Network } from '../state/network.ts';
import { isRange, type Fact } from './figures-data.ts';
import { singular } from './figures-nouns.ts';

export type Why = 'unit' | 'status' | 'inexact' | 'holder' | 'part' | 'again' | 'period' | 'alone';

export interface Sum {
  readonly value: number;
  /** What is counted, in the words of the first. */
  readonly measure: string;
  /** Two or more. */
  readonly added: readonly Fact[];
}

export interface Sums {
  /** Most addends first. */
  readonly sums: readonly Sum[];
  readonly left: readonly { readonly fact: Fact; readonly why: Why }[];
}

/** Units whose amounts of different things may be added; shares, rates and durations may not. */
const ADDITIVE: ReadonlySet<string> = new Set(['', 'count', 'currency', 'mass']);

/** The sums that a group of figures (one counted noun, one unit) allows. Every figure is in exactly one sum or left out. */
export function sumsOf(network: Network, facts: readonly Fact[]): Sums {
  const left: { fact: Fact; why: Why }[] = [];
  const likes = new Map<string, Fact[]>();
  for (const fact of facts) {
    const why = unfit(network, fact);
    if (why) left.push({ fact, why });
    else likes.set(likeOf(fact), [...(likes.get(likeOf(fact)) ?? []), fact]);
  }
  const sums = [...likes.values()].flatMap((like): readonly Sum[] => {
    const { kept, dropped } = apart(network, like);
    left.push(...dropped);
    if (kept.length > 1) return [{ value: kept.reduce((sum, { figure }) => sum + figure.value!, 0), measure: kept[0]!.figure.measure || kept[0]!.figure.of, added: kept }];
    left.push(...kept.map((fact) => ({ fact, why: 'alone' as const })));
    return [];
  });
  return { sums: sums.sort((a, b) => b.added.length - a.added.length || b.value - a.value), left };
}

/** Why a figure can be in no sum at all. */
function unfit(network: Network, { figure, holder, status }: Fact): Why | undefined {
  if (!ADDITIVE.has(figure.unit)) return 'unit';
  if (status !== 'asserted') return 'status';
  if (isRange(figure) || figure.comparator !== '=') return 'inexact';
  return holder !== null && ['Operation', 'Event'].includes(typeOfNode(network, holder)) ? undefined : 'holder';
}

/** Same unit, same words for what is counted ("arrests", "Arrest"). */
const likeOf = ({ figure: { unit, of, measure } }: Fact): string => JSON.stringify([unit, unit === 'currency' ? of : (measure || of).toLowerCase().split(/\s+/u).map(singular)]);

/** Leaves what would be counted twice, and of several kinds of period all but the commonest. */
function apart(network: Network, facts: readonly Fact[]): { readonly kept: readonly Fact[]; readonly dropped: readonly { readonly fact: Fact; readonly why: Why }[] } {
  const dropped: { fact: Fact; why: Why }[] = [];
  const kinds = new Map<string, number>();
  for (const fact of facts) kinds.set(periodKind(fact), (kinds.get(periodKind(fact)) ?? 0) + 1);
  const [kind] = [...kinds].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]!;
  const same = facts.filter((fact) => periodKind(fact) === kind || !dropped.push({ fact, why: 'period' }));
  const byHolder = new Map<number, Fact[]>();
  for (const fact of same) byHolder.set(fact.holder!, [...(byHolder.get(fact.holder!) ?? []), fact]);
  const kept: Fact[] = [];
  for (const [holder, own] of byHolder) {
    const differ = own.some(({ figure }) => figure.value !== own[0]!.figure.value);
    const inside = wholesOf(network, holder).some((whole) => byHolder.has(whole));
    own.forEach((fact, at) => {
      if (inside) dropped.push({ fact, why: 'part' });
      else if (differ || at > 0) dropped.push({ fact, why: 'again' });
      else kept.push(fact);
    });
  }
  return { kept, dropped };
}

/** `none`, one `year`, several `years`, or `dates` within a year. */
export function periodKind({ from, to }: Pick<Fact, 'from' | 'to'>): 'none' | 'year' | 'years' | 'dates' {
  if (!from) return 'none';
  if (from.slice(0, 4) !== (to ?? from).slice(0, 4)) return 'years';
  return from.length > 4 || (to ?? from).length > 4 ? 'dates' : 'year';
}

/** Rows of what a thing is part of, near and far. */
function wholesOf(network: Network, row: number): readonly number[] {
  const wholes = new Set<number>();
  const follow = (from: number): void => {
    for (const edge of edgesOf(network, from)) {
      const whole = network.edges.target[edge]!;
      if (network.edges.source[edge] !== from || typeOfEdge(network, edge) !== 'PART_OF' || whole === row || wholes.has(whole)) continue;
      wholes.add(whole);
      follow(whole);
    }
  };
  follow(row);
  return [...wholes];
}
