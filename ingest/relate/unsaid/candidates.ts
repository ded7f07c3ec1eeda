/** Mentions that may stand in a relation to something told of before that their sentence leaves unsaid, and what that may be. Learned from and judged alike. */
import type { FoundRelation } from '../../stages.ts';
import type { Item, Items } from '../item.ts';
import { classesFor, NONE } from '../pairs/classes.ts';
import type { Arcs } from '../parse/paths.ts';
import type { Join } from '../refer/joins.ts';
import type { SentenceView } from '../text/view.ts';
import { hangingOf, hereFeatures, hereOf, MAX_HERE_FEATURES, type Hanging, type Here } from './here.ts';
import { Story, type Known } from './story.ts';
import { thingsOf } from './things.ts';
import { MAX_WHOM_FEATURES, standings, whomFeatures, type Standing } from './whom.ts';

/** A mention of which a sentence may leave something unsaid. */
export interface Open {
  readonly here: Here;
  readonly at: number;
  readonly item: Item;
  readonly hanging: Hanging;
  /** Of the first look. */
  readonly features: Int32Array;
  /** "No relation" and what the things allow; the thing counts as the one that stands first. */
  readonly classes: readonly number[];
  /** What may be meant. */
  readonly standings: readonly Standing[];
  /** Places in `standings` of those that a class allows, with the features of the second look. */
  readonly whom: (index: number) => readonly { readonly standing: Standing; readonly features: Int32Array }[];
}

/** A document laid out, as far as it matters here. */
interface Text {
  readonly views: readonly SentenceView[];
  readonly items: Pick<Items, 'sentences'>;
  readonly arcs: (sentence: number) => Arcs;
}

/** A description more doubtful than this is asked nothing. */
const LEAST = 0.2;

const features = new Int32Array(MAX_HERE_FEATURES), choice = new Int32Array(MAX_WHOM_FEATURES);

/** Visits the mentions of a document in text order. `told` are the relations found so far: of two things that stand in one, nothing more is asked. */
export function openMentions({ views, items, arcs }: Text, { joins, told, visit }: { readonly joins: readonly Join[]; readonly told: readonly FoundRelation[]; readonly visit: (open: Open) => void }): void {
  const { sentences } = items;
  const things = thingsOf(items, joins);
  const story = new Story(things);
  const sentenceOf = new Map(sentences.flat().map(({ id, sentence }) => [id, sentence]));
  const bySentence: FoundRelation[][] = views.map(() => []);
  const related = new Set<string>();
  for (const relation of told) {
    const [subject, object] = [things.get(relation.subject), things.get(relation.object)];
    if (!subject || !object) continue;
    related.add(`${subject.item.id} ${object.item.id}`).add(`${object.item.id} ${subject.item.id}`);
    bySentence[sentenceOf.get(relation.subject)!]!.push(relation);
  }
  for (const [index, own] of sentences.entries()) {
    if (own.length > 0) {
      const near = story.near().filter(({ thing }) => !own.some(({ id }) => things.get(id) === thing));
      let here: Here | undefined;
      for (const [at, item] of own.entries()) {
        if (near.length === 0 || (item.level === 'desc' && item.confidence < LEAST)) continue;
        const thing = things.get(item.id)!;
        const meant = near.filter((known) => classesFor(known.thing.item.type, item.type).length > 1 && !related.has(`${known.thing.item.id} ${thing.item.id}`));
        if (meant.length === 0) continue;
        here ??= hereOf({ view: views[index]!, items: own, arcs: arcs(index), story, views, toldBefore: bySentence[index - 1] ?? [], told: bySentence[index]!.filter(({ subject, object }) => sentenceOf.get(subject) === sentenceOf.get(object)) });
        visit(openOf(here, at, meant));
      }
    }
    story.tell(own, bySentence[index]!, () => arcs(index));
  }

  function openOf(here: Here, at: number, meant: readonly Known[]): Open {
    const item = here.items[at]!;
    const hanging = hangingOf(here, at);
    const count = hereFeatures(here, at, hanging, features);
    const classes = [NONE, ...[...new Set(meant.flatMap(({ thing }) => classesFor(thing.item.type, item.type).slice(1)))].sort((one, other) => one - other)];
    const stand = standings(meant);
    const whom = (index: number): { standing: Standing; features: Int32Array }[] => stand.flatMap((standing) => {
      if (!classesFor(standing.known.thing.item.type, item.type).includes(index)) return [];
      return [{ standing, features: choice.slice(0, whomFeatures(standing, { here, at, hanging, index, story, views }, choice)) }];
    });
    return { here, at, item, hanging, features: features.slice(0, count), classes, standings: stand, whom };
  }
}
