/** Who does what to whom by the parse of a sentence, through lists, relative clauses, participles and infinitives: what the frames of `money.ts` ask. */
import { isSure, type Item } from '../item.ts';
import { verbAbove } from '../parse/paths.ts';
import { relationIndex } from '../parse/relations.ts';
import type { PairScene } from '../pairs/scene.ts';

const is = (...names: readonly string[]): ReadonlySet<number> => new Set(names.map(relationIndex));
const SUBJECT = is('nsubj', 'nsubj:pass'), CONJ = relationIndex('conj'), CASE = is('case', 'fixed'), OBJECT = is('obj', 'iobj'), OBLIQUE = is('obl', 'nmod', 'obl:agent');
const AGENT = relationIndex('obl:agent'), OWNER = relationIndex('nmod:poss'), RELATIVE = relationIndex('acl:relcl'), ACL = relationIndex('acl'), ADVCL = relationIndex('advcl'), XCOMP = relationIndex('xcomp');
const PASSIVE = relationIndex('aux:pass');
const WHICH = new Set(['which', 'that', 'who']);
/** Verbs climbed to find a subject. */
const FARTHEST = 5;

/** A parsed sentence that can be asked who does what. */
export class Clauses {
  readonly #scene: Pick<PairScene, 'view' | 'placed' | 'arcs'>;
  readonly #below: number[][];

  constructor(scene: Pick<PairScene, 'view' | 'placed' | 'arcs'>) {
    this.#scene = scene;
    this.#below = scene.view.tokens.map(() => []);
    for (const [at, head] of scene.arcs.head.entries()) if (head >= 0) this.#below[head]!.push(at);
  }

  /** The words right below a word. */
  below = (at: number): readonly number[] => this.#below[at]!;

  relation = (at: number): number => this.#scene.arcs.relation[at]!;

  /** Whether a preposition stands before a word: one of these. */
  hasCase = (at: number, prepositions: ReadonlySet<string>): boolean => this.below(at).some((one) => CASE.has(this.relation(one)) && one < at && prepositions.has(this.#scene.view.lower[one]!));

  /** Objects of a verb. */
  objects = (verb: number): readonly number[] => this.below(verb).filter((one) => OBJECT.has(this.relation(one)));

  /** What a verb or a noun has behind one of these prepositions. */
  behind = (at: number, prepositions: ReadonlySet<string>): readonly number[] => this.below(at).filter((one) => OBLIQUE.has(this.relation(one)) && this.hasCase(one, prepositions));

  /** By whom something is done. */
  agents = (verb: number): readonly number[] => this.below(verb).filter((one) => this.relation(one) === AGENT || (OBLIQUE.has(this.relation(one)) && this.hasCase(one, BY)));

  owners = (noun: number): readonly number[] => this.below(noun).filter((one) => this.relation(one) === OWNER);

  /** Infinitives and participles below a word. */
  verbsBelow = (at: number): readonly number[] => this.below(at).filter((one) => this.relation(one) === ADVCL || this.relation(one) === XCOMP || this.relation(one) === ACL);

  /** A word and those that are listed with it. */
  listed(at: number): readonly number[] {
    return [at, ...this.below(at).filter((one) => this.relation(one) === CONJ).flatMap((one) => this.listed(one))];
  }

  isPassive(verb: number): boolean {
    const { tokens, lower } = this.#scene.view;
    if (tokens[verb]!.tag !== 'VERB' || lower[verb]!.endsWith('ing')) return false;
    if (this.below(verb).some((one) => this.relation(one) === PASSIVE)) return true;
    if (this.below(verb).some((one) => SUBJECT.has(this.relation(one)) || tokens[one]!.tag === 'AUX' || lower[one] === 'to')) return false;
    const up = this.#scene.arcs.head[verb]!;
    if (this.below(verb).some((one) => this.relation(one) === AGENT)) return true;
    // "Is run by Alder and funded by Birch", "a project funded by Birch", "Funded by Birch, it …".
    if (this.relation(verb) === CONJ && up >= 0) return this.isPassive(up);
    return (this.relation(verb) === ACL || this.relation(verb) === ADVCL) && /(?:ed|en|id)$/u.test(lower[verb]!);
  }

  /** The word that is the subject of a verb, in the passive what is done to; undefined where the sentence leaves it open. */
  subject(verb: number): number | undefined {
    const { view: { lower, tokens }, arcs: { head } } = this.#scene;
    let at = verb;
    for (let step = 0; step < FARTHEST; step++) {
      const own = this.below(at).find((one) => SUBJECT.has(this.relation(one)));
      if (own !== undefined) return WHICH.has(lower[own]!) && this.relation(at) === RELATIVE ? head[at] : own;
      const up = head[at]!;
      if (up < 0) return undefined;
      const relation = this.relation(at);
      if (relation === ACL || relation === RELATIVE) {
        // "Its decision to fund Alder", "a bank funding Alder".
        if (!lower.slice(Math.max(0, at - 2), at).includes('to')) return up;
        if (!OBJECT.has(this.relation(up))) return undefined;
        at = head[up]!;
      } else if (relation === XCOMP) {
        const controls = this.objects(up)[0];
        if (controls !== undefined) return controls;
        at = up;
      } else if (relation === ADVCL) {
        const object = this.objects(up)[0];
        // "Thanked Norway for funding Alder", "held a workshop, funded by Norway".
        if (object !== undefined && object < at && (this.below(at).some((one) => lower[one] === 'for' && one < at) || (at > up && this.isPassive(at)))) return object;
        at = up;
      } else if (relation === CONJ) {
        const object = this.objects(up)[0];
        if (object !== undefined && lower[at - 1] === ',' && this.isPassive(at) && !this.isPassive(up)) return object;
        at = up;
      } else return undefined;
      if (tokens[at]!.tag !== 'VERB' && tokens[at]!.tag !== 'AUX') return undefined;
    }
    return undefined;
  }

  /** What is mentioned at a word: a name before a pronoun, and this before a description; the longest. */
  itemAt(at: number): Item | undefined {
    const here = this.#scene.placed.filter((item) => item.first <= at && at < item.end && isSure(item));
    return here.find(({ level }) => level === 'name') ?? here.find(({ level }) => level === 'pron') ?? here[0];
  }

  /** The verb that a word hangs under; -1 where none is near enough. */
  verbAbove(at: number): number {
    return verbAbove(this.#scene.arcs, this.#scene.view, at, FARTHEST + 1);
  }
}

const BY = new Set(['by']);
