/** Who gives and who gets at some words of a parsed sentence, and where these are money: through "the financial support of", "the work of", "most of its funding". */
import type { Item } from '../item.ts';
import type { PairScene } from '../pairs/scene.ts';
import { COSTS, CURRENCY, MONEY } from '../text/money.ts';
import { beforeArticle } from '../text/view.ts';
import { Clauses } from './clause.ts';

/** What is money where something beside it says so. */
export const HELP: ReadonlySet<string> = new Set(['support', 'assistance', 'aid', 'help', 'backing', 'contribution', 'package', 'agreement', 'commitment', 'investment']);
/** Beside such a word. */
export const OF_MONEY: ReadonlySet<string> = new Set(['financial', 'monetary', 'budgetary', 'budget', 'financing', 'funding', 'grant', 'voluntary', 'generous']);
/** "Most of its money", "a total of EUR 5 million". */
const PARTS = new Set(['most', 'part', 'half', 'share', 'total', 'sum', 'amount', 'all', 'some', 'much', 'majority', 'bulk', 'rest', 'percent', 'third', 'quarter', 'package', 'tranche']);
/** What money is given to do. */
export const TO_HELP: ReadonlySet<string> = new Set(['support', 'help', 'finance', 'fund', 'assist', 'enable', 'sustain', 'expand', 'strengthen', 'continue', 'boost', 'implement', 'launch', 'establish', 'run', 'rebuild']);
/** What of a thing is paid for, so that it is. */
const WORK = new Set(['work', 'activity', 'construction', 'building', 'effort', 'implementation', 'development', 'purchase', 'training', 'creation', 'establishment', 'organisation', 'organization', 'phase', 'renovation', 'running', 'need', 'operation', 'continuation', 'expansion', 'deployment', 'extension', 'benefit', 'participation', 'holding', 'preparation', 'mission', 'mandate', 'establishing', ...COSTS]);
/** Of whom a government or a people is. */
const STATES = new Set(['government', 'people', 'ministry', 'taxpayer', 'donor', 'generosity', 'kingdom']);
const GIVERS: ReadonlySet<string> = new Set(['Organization', 'Location']), PAID_FOR: ReadonlySet<string> = new Set(['Organization', 'Operation', 'Event']);
/** Prepositions: behind which givers, getters, what is paid for, and sums stand. */
export const FROM: ReadonlySet<string> = new Set(['from', 'by']), FROM_OF: ReadonlySet<string> = new Set(['from', 'by', 'of', 'through']), TO: ReadonlySet<string> = new Set(['to', 'for', 'towards', 'toward', 'into']), OF: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in']);
const ALL_OF = new Set(['of', 'in', 'worth']);
/** What one does so that another pays. */
const ASK = new Set(['ask', 'call', 'urge', 'request', 'invite', 'want', 'expect', 'persuade', 'encourage', 'appeal']);
/** Words between a verb and a sum that the parse hangs elsewhere; between a verb and who gets what it gives. */
const NEAR = 6, FARTHEST = 14;

/** A sentence that can be asked who pays and who is paid. Places are those of its words. */
export class Payments extends Clauses {
  readonly #scene: Pick<PairScene, 'view' | 'placed'>;

  constructor(scene: Pick<PairScene, 'view' | 'placed' | 'arcs'>) {
    super(scene);
    this.#scene = scene;
  }

  /** Whether a word is one for money, by itself or by what describes it: "financial support", "a contribution of EUR 5 million". */
  isMoney(at: number): boolean {
    const { tokens, lower } = this.#scene.view;
    const { lemma, tag } = tokens[at]!;
    if (this.#isCurrency(at)) return true;
    if (tag === 'NUM') return [at - 1, at + 1, at + 2].some((one) => CURRENCY.test(lower[one] ?? '') && tokens.slice(at + 1, one).every((token) => token.tag === 'NUM'));
    if (tag !== 'NOUN') return false;
    // "Equipment donations" are none of money.
    if (lemma === 'donation') return tokens[at - 1]?.tag !== 'NOUN' || OF_MONEY.has(tokens[at - 1]!.lemma);
    return MONEY.has(lemma) || lower[at] === 'contributions' || (HELP.has(lemma) && this.below(at).some((one) => OF_MONEY.has(tokens[one]!.lemma) || this.#isCurrency(one)));
  }

  /** The words for money that phrases are about: "most of its funding", "a grant worth EUR 5 million". */
  sums(places: readonly number[]): readonly number[] {
    const { tokens } = this.#scene.view;
    return places.flatMap((at) => {
      const mayHold = PARTS.has(tokens[at]!.lemma) || HELP.has(tokens[at]!.lemma) || tokens[at]!.tag === 'NUM' || this.isMoney(at);
      const inner = mayHold ? this.sums([...this.behind(at, ALL_OF), ...this.listed(at).slice(1)]) : [];
      return this.isMoney(at) || inner.length > 0 ? [at, ...inner] : [];
    });
  }

  /** Whether a sum follows a verb, wherever the parse hangs it. */
  hasSum(verb: number): boolean {
    const { tokens, lower } = this.#scene.view;
    for (let at = verb + 1; at <= verb + NEAR && at < lower.length && tokens[at]!.tag !== 'VERB' && !/^[;:]$/u.test(lower[at]!); at++) if (this.#isCurrency(at)) return true;
    return false;
  }

  /** Those who give at some words: through "the financial support of", "the Government of". */
  givers(places: readonly number[]): Item[] {
    const { tokens } = this.#scene.view;
    return places.flatMap((place) => this.listed(place)).flatMap((at): Item[] => {
      const item = this.itemAt(at);
      const { lemma } = tokens[at]!;
      if (item?.level !== 'name' && (STATES.has(lemma) || this.isMoney(at) || HELP.has(lemma))) {
        const named = this.givers([...this.behind(at, FROM_OF), ...this.owners(at)]);
        if (named.length > 0 || !STATES.has(lemma)) return named;
      }
      return item && GIVERS.has(item.type) ? [item] : [];
    });
  }

  /** Those who get at some words: through "the work of", "the costs of". */
  receivers(places: readonly number[]): Item[] {
    const { tokens } = this.#scene.view;
    return places.flatMap((place) => this.listed(place)).flatMap((at): Item[] => {
      const item = this.itemAt(at);
      const { lemma } = tokens[at]!;
      if (item?.level !== 'name' && (WORK.has(lemma) || STATES.has(lemma))) {
        const inner = this.receivers([...this.behind(at, OF), ...this.owners(at), ...this.agents(at)]);
        if (inner.length > 0) return inner;
      }
      return item ? [item] : [];
    });
  }

  /** Who does what a verb says, or has it done to them: also the name that it follows at once, no preposition before it, where the parse does not know it for a name. */
  doers(verb: number): readonly number[] {
    const asked = this.#asked(verb);
    if (asked !== undefined) return asked;
    const subject = this.subject(verb);
    if (subject !== undefined) return [subject];
    const { view, placed } = this.#scene;
    const name = placed.findLast(({ end, level }) => end <= verb && level === 'name');
    if (!name || view.tokens[beforeArticle(view, name.first)]?.tag === 'ADP') return [];
    // "The Refugee Agency, UNHCR, has welcomed".
    const from = view.lower[name.end] === ',' && view.lower[name.first - 1] === ',' ? name.end + 1 : name.end;
    return view.tokens.slice(from, verb).every(({ tag }) => tag === 'AUX' || tag === 'ADV' || tag === 'PART') ? [name.head] : [];
  }

  /** Who is told of next at once behind a verb, or behind "to", "for" or "to support", nothing else done between: where the parse loses itself. */
  next(verb: number): Item[] {
    const { view, placed } = this.#scene;
    const { tokens, lower } = view;
    const next = placed.find(({ first, level, type }) => {
      const before = beforeArticle(view, first);
      return first > verb && PAID_FOR.has(type) && ((level === 'name' && (before === verb || TO.has(lower[before] ?? ''))) || (level !== 'pron' && before > verb && TO_HELP.has(tokens[before]!.lemma) && lower[before - 1] === 'to'));
    });
    if (!next || next.first - verb > FARTHEST) return [];
    return tokens.slice(verb + 1, next.first).some(({ tag, lemma }) => tag === 'VERB' && !TO_HELP.has(lemma)) ? [] : [next];
  }

  /** "Has asked Norway to fund": not who asks pays, but who is asked. Undefined where nobody is asked. */
  #asked(verb: number): readonly number[] | undefined {
    const { view: { tokens, lower }, placed } = this.#scene;
    if (lower[verb - 1] !== 'to') return undefined;
    const name = placed.findLast(({ end, level }) => end === verb - 1 && level !== 'pron');
    let ask = name ? beforeArticle({ tokens }, name.first) : -1;
    if (lower[ask] === 'on' || lower[ask] === 'upon') ask--;
    return name && ask >= 0 && ASK.has(tokens[ask]!.lemma) ? [name.head] : undefined;
  }

  #isCurrency(at: number): boolean {
    const { tokens, lower } = this.#scene.view;
    return CURRENCY.test(lower[at]!) || CURRENCY.test(tokens[at]!.lemma);
  }
}
