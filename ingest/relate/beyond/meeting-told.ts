/** The meeting or undertaking that a text tells of, followed from sentence to sentence: whoever asks what somebody came to asks here. */
import type { FoundRelation } from '../../stages.ts';
import { isSure, type Item } from '../item.ts';
import { isMeetingName } from '../refer/kinds.ts';

/** What makes it another one than is told of. */
const OTHER = /^(?:next|last|previous|earlier|future|upcoming|other|another|such|similar|past|recent|follow|preparatory|every|any|all)$/u;
/** What is said of what is held, or done. */
const HELD: ReadonlySet<string> = new Set(['PARTICIPATES_IN', 'ORGANIZES', 'LEADS', 'SUPPORTS', 'LOCATED_IN']);

interface Told {
  readonly thing: Item;
  /** The sentence that told of it, or of who came to it, last. */
  readonly sentence: number;
}

/** Goes through the sentences of a document in order: ask what was told `before`, say that who came was told `again`, then `pass` on to the next. */
export class MeetingTold {
  /** What can be come to, by sentence. */
  readonly #held: readonly (readonly Item[])[];
  #last?: Told;
  #meeting?: Told;

  /** `sentences` are items, `told` the relations found so far. */
  constructor(sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]) {
    const of = new Set(told.flatMap(({ subject, predicate, object }) => (HELD.has(predicate) ? [subject, object] : [])));
    this.#held = sentences.map((items) => items.filter((item) => isThing(item) && (of.has(item.id) || isNamed(item)) && !isOther(item)));
  }

  /** Whether a sentence names a meeting: who came to it then, the sentence says itself. */
  namesMeeting = (sentence: number): boolean => this.#held[sentence]!.some(isMeeting);

  /** What was told of at most `reach` sentences before, and with `onlyMeeting` is none but a meeting. */
  before(sentence: number, { reach, onlyMeeting }: { readonly reach: number; readonly onlyMeeting: boolean }): Item | undefined {
    const told = onlyMeeting ? this.#meeting : this.#last;
    return told && sentence - told.sentence <= reach ? told.thing : undefined;
  }

  /** The meeting that a sentence tells of before a word. */
  within = (sentence: number, word: number): Item | undefined => this.#held[sentence]!.findLast(({ type, end }) => type === 'Event' && end <= word);

  /** A sentence told of who came to it, by whatever words. */
  again(thing: Item, sentence: number): void {
    this.#last = { thing, sentence };
    if (thing.type === 'Event') this.#meeting = this.#last;
  }

  /** Goes on behind a sentence: what it names itself is told of from here on. */
  pass(sentence: number): void {
    const here = this.#held[sentence]!;
    const meeting = here.findLast(({ type }) => type === 'Event');
    if (meeting) this.#meeting = { thing: meeting, sentence };
    const latest = here.at(-1);
    if (latest) this.#last = { thing: latest, sentence };
  }
}

const isThing = (item: Item): boolean => (item.type === 'Event' || item.type === 'Operation') && isSure(item) && (item.level !== 'pron' || item.means !== undefined);

/** Whether its name or description ends with what meetings are called. */
const isMeeting = ({ type, key }: Item): boolean => type === 'Event' && isMeetingName(key);

/** What has a name needs nothing told of it. */
const isNamed = (item: Item): boolean => item.level === 'name' && (isMeeting(item) || item.type === 'Operation');

const isOther = ({ key }: Item): boolean => key.split(' ').some((word) => OTHER.test(word));
