/**
 * Relations of which a sentence says one end: "The seminar opened in Tirana. Participants came from Chad and Mali." Read this first. Learned, unlike the forms that
 * `beyond/` knows: a first look (`here.ts`) asks whether a mention stands in a relation to something unsaid, a second (`whom.ts`) to what, and trees (`weigh.ts`) weigh both beside their rivals.
 */
import type { FoundRelation } from '../../stages.ts';
import type { LaidOut } from '../laid-out.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { calibrated } from '../pairs/calibrate.ts';
import type { Join } from '../refer/joins.ts';
import { openMentions, type Open } from './candidates.ts';
import { statusOfOpen } from './status.ts';
import { weighed, type Unsaid, type UnsaidModel } from './weigh.ts';

export const METHOD = 'unsaid';

/** Those that are likely enough, given what is `told` already. */
export function unsaidRelations(laidOut: LaidOut, { joins, told, model }: { readonly joins: readonly Join[]; readonly told: readonly FoundRelation[]; readonly model: UnsaidModel }): FoundRelation[] {
  const found: FoundRelation[] = [];
  let opens: Open[] = [];
  const close = (): void => {
    const best = new Map<string, Unsaid & { readonly probability: number }>();
    for (const one of alikeInLists(weighed(model, opens))) {
      if (one.probability < model.least) continue;
      // Of two classes for one mention and one thing, the likelier.
      const key = `${one.open.item.id} ${one.standing.known.thing.item.id}`;
      if (one.probability > (best.get(key)?.probability ?? 0)) best.set(key, one);
    }
    found.push(...Array.from(best.values(), (one) => toldOf(one, model)));
    opens = [];
  };
  openMentions(laidOut, { joins, told, visit: (open) => {
    if (opens.length > 0 && opens[0]!.here !== open.here) close();
    opens.push(open);
  } });
  close();
  return found;
}

function toldOf({ open: { here: { view, arcs }, item, hanging: { verb } }, standing: { known }, index, probability }: Unsaid & { readonly probability: number }, { calibration }: UnsaidModel): FoundRelation {
  const [subject, object] = isBackward(index) ? [item, known.last] : [known.last, item];
  const from = verb < 0 ? item.first : Math.min(verb, item.first), to = Math.max(verb + 1, item.end);
  return {
    subject: subject.id, predicate: predicateOf(index), object: object.id, status: statusOfOpen(view, arcs, { verb, first: item.first }), confidence: calibrated(calibration, probability),
    evidence: { start: view.tokens[from]!.start, end: view.tokens[to - 1]!.end }, method: METHOD,
  };
}

type Weighed = Unsaid & { readonly probability: number };

/** What stands between members of a list. */
const BETWEEN = /^(?:,|;|and|or|&|the|as|well)$/iu;

/** Members of a list are treated alike: what is likely of one is as likely of the others for which it is likely at all. */
export function alikeInLists(all: readonly Weighed[]): readonly Weighed[] {
  return all.map((one) => ({ ...one, probability: Math.max(one.probability, ...all.filter((other) => other.index === one.index && other.standing.known.thing === one.standing.known.thing && areListed(one, other)).map(({ probability }) => probability)) }));
}

function areListed({ open: { here: { view, items }, item: one } }: Weighed, { open: { item: other } }: Weighed): boolean {
  if (one === other || one.type !== other.type || one.level !== other.level) return false;
  const [first, last] = one.first < other.first ? [one, other] : [other, one];
  const members = items.filter(({ type, first: from, end }) => type === one.type && from >= first.first && end <= last.end);
  return view.tokens.slice(first.end, last.first).every(({ text }, at) => BETWEEN.test(text) || members.some(({ first: from, end }) => from <= first.end + at && first.end + at < end));
}
