/** What a text has told of before each of its sentences: things with where they stood last, what stands out among them, what has been said of them. */
import { namedTypes } from '../../../graph/schema.ts';
import type { NamedType, RelationType } from '../../../graph/model.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { classOf } from '../pairs/classes.ts';
import { topOf, type Arcs } from '../parse/paths.ts';
import { isSubjectRelation } from '../parse/relations.ts';
import type { Thing } from './things.ts';

/** A thing as far as it was told of before a sentence. */
export interface Known {
  readonly thing: Thing;
  readonly first: Item;
  readonly last: Item;
  readonly count: number;
  /** Whether its last mention was the subject of its clause, and the first mention of its sentence. */
  readonly isSubject: boolean;
  readonly isFirst: boolean;
}

/** How many sentences back a thing may have been told of last; what headline and lead tell of may be meant anywhere. */
const REACH = 8, OPENING = 2;
/** A description more doubtful than this tells of nothing. */
const LEAST = 0.25;

/** Told sentence by sentence, in text order. */
export class Story {
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #known = new Map<Thing, Known>();
  /** Things by sentence. */
  readonly #told: Thing[][] = [];
  readonly #latest = new Map<NamedType, Known>();
  readonly #most = new Map<NamedType, Known>();
  /** Classes of relations told so far that have an end of a type. */
  readonly #said = new Map<NamedType, Set<number>>();
  /** By the id of a thing's first mention, the relations that it was told to stand in. */
  readonly #relations = new Map<string, { readonly predicate: RelationType; readonly sentence: number }[]>();

  constructor(things: ReadonlyMap<string, Thing>) {
    this.#things = things;
  }

  thingOf(item: Item): Thing {
    return this.#things.get(item.id)!;
  }

  /** Those that the sentence to come may leave unsaid, in the order in which they were first told of. */
  near(): readonly Known[] {
    const sentence = this.#told.length;
    const found = new Set<Thing>();
    for (let at = 0; at < Math.min(OPENING, sentence); at++) for (const thing of this.#told[at]!) found.add(thing);
    for (let at = Math.max(OPENING, sentence - REACH); at < sentence; at++) for (const thing of this.#told[at]!) found.add(thing);
    return Array.from(found, (thing) => this.#known.get(thing)!);
  }

  /** The thing of a type told of last, and the one mentioned most often. */
  latest(type: NamedType): Known | undefined { return this.#latest.get(type); }
  most(type: NamedType): Known | undefined { return this.#most.get(type); }

  said(type: NamedType): Iterable<number> { return this.#said.get(type) ?? []; }

  /** In how many relations of a predicate a thing was told to stand before a sentence. */
  countOf({ item }: Thing, predicate: RelationType, before: number): number { return this.#relations.get(item.id)?.filter((one) => one.predicate === predicate && one.sentence < before).length ?? 0; }

  /** Goes on to the next sentence. */
  tell(items: readonly Item[], relations: readonly FoundRelation[], arcs: () => Arcs): void {
    const own: Thing[] = [];
    for (const [at, item] of items.entries()) {
      if (item.level === 'desc' && item.confidence < LEAST) continue;
      const thing = this.thingOf(item);
      const before = this.#known.get(thing);
      const known: Known = { thing, first: before?.first ?? item, last: item, count: (before?.count ?? 0) + 1, isSubject: isSubjectRelation(arcs().relation[topOf(arcs(), item)]!), isFirst: at === 0 };
      this.#known.set(thing, known);
      own.push(thing);
      const { type } = thing.item;
      this.#latest.set(type, known);
      const most = this.#most.get(type);
      if (!most || most.thing === thing || most.count < known.count) this.#most.set(type, known);
    }
    const sentence = this.#told.push(own) - 1;
    for (const { subject, predicate, object } of relations) {
      const ends = [this.#things.get(subject), this.#things.get(object)];
      for (const thing of ends) {
        if (!thing) continue;
        const { type, id } = thing.item;
        let said = this.#said.get(type);
        if (!said) this.#said.set(type, (said = new Set()));
        said.add(classOf(predicate, false));
        const own = this.#relations.get(id);
        if (own) own.push({ predicate, sentence });
        else this.#relations.set(id, [{ predicate, sentence }]);
      }
    }
  }
}

/** The types whose outstanding things say what a text is about. */
export const ABOUT: readonly NamedType[] = namedTypes.filter((type) => type === 'Operation' || type === 'Event' || type === 'Organization' || type === 'Instrument' || type === 'Service');
