/** "She leads the Unit": he and she are the one person told of just before. */
import type { Item } from '../item.ts';
import { OFFICES } from '../../language/offices.ts';
import type { SentenceView } from '../text/view.ts';

export interface Meant {
  readonly first: number;
  readonly end: number;
  readonly means: Item;
}

/** What is told of him or her stands there; "his" and "her" tell of others. */
const PRONOUNS = new Set(['he', 'she']);
const TITLES: ReadonlyMap<string, string> = new Map([...['mr', 'mr.', 'sir', 'lord', 'king', 'prince', 'sheikh'].map((title) => [title, 'he'] as const),
  ...['ms', 'ms.', 'mrs', 'mrs.', 'miss', 'mme', 'madam', 'dame', 'lady', 'baroness', 'queen', 'princess', 'sheikha'].map((title) => [title, 'she'] as const)]);
/** Who is told of without a name. */
const PEOPLE = new Set(`man woman boy girl teenager father mother brother sister son daughter wife husband suspect victim defendant offender fugitive national citizen resident gunman ringleader kingpin accomplice driver
  businessman businesswoman trader journalist student`.split(/\s+/u));
/** What a person is, which may stand beside their name too. */
const CALLINGS = new Set('doctor lawyer judge king queen prince princess pope official spokesman spokeswoman diplomat officer soldier farmer author singer leader migrant refugee child'.split(' '));
/** Farthest sentence in which the person is looked for. */
const REACH = 2;
/** Words between a title and a name: "Ms. Minister Ruiz". */
const NEAR = 2;

/** What each person of a document is called: "he" or "she" by the titles before their names, by surname; people without one are not in it. */
export function pronounsOfPeople(views: readonly SentenceView[], names: readonly (readonly Item[])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [sentence, items] of names.entries()) {
    const { lower } = views[sentence]!;
    for (const { type, first, key } of items) {
      if (type !== 'Person') continue;
      for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
        const pronoun = TITLES.get(lower[at]!);
        if (pronoun !== undefined) found.set(surname(key), pronoun);
      }
    }
  }
  return found;
}

/**
 * The pronouns of sentence `at` and whom they mean; `before` gives the items of the sentences until then, `views` the words of all. Where several people might be meant, none is:
 * neither two of one sentence, nor one whose title says the contrary, nor one who was the other before, which `called` keeps. Within quotation marks others are spoken of.
 */
export function heAndShe({ lower }: SentenceView, { before, views, own, called, inside }: { before: readonly (readonly Item[])[]; views: readonly SentenceView[]; own: readonly Item[]; called: Map<string, string>; inside?: Uint8Array | undefined }): readonly Meant[] {
  const found: Meant[] = [];
  for (const [at, word] of lower.entries()) {
    if (!PRONOUNS.has(word) || inside?.[at] === 1 || own.some(({ first, end }) => first <= at && at < end)) continue;
    const means = personBefore([...before.slice(-REACH), own.filter(({ end }) => end <= at)], word, called);
    if (!means || [...views.slice(Math.max(0, before.length - REACH), before.length).map((view) => view.lower), lower.slice(0, at)].some(tellsOfAnother)) continue;
    found.push({ first: at, end: at + 1, means });
    called.set(surname(means.key), word);
  }
  return found;
}

function personBefore(sentences: readonly (readonly Item[])[], word: string, called: ReadonlyMap<string, string>): Item | undefined {
  for (const items of [...sentences].reverse()) {
    const people = items.filter(({ type, key }) => type === 'Person' && (called.get(surname(key)) ?? word) === word);
    const known = new Set(people.map(({ key }) => surname(key)));
    if (known.size > 0) return known.size === 1 ? people.at(-1) : undefined;
  }
  return undefined;
}

/** Whether words tell of somebody without a name: "a man", "the victim's father", "the Minister of Justice spoke". */
const tellsOfAnother = (lower: readonly string[]): boolean =>
  lower.some((word, at) => PEOPLE.has(word) || ((OFFICES.has(word) || CALLINGS.has(word)) && /^(?:the|an?|its|their|his|her)$/u.test(lower[at - 1] ?? '') && !lower.includes(',')));

const surname = (key: string): string => key.split(' ').at(-1)!;
