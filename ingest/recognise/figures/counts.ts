/** Numbers that count things: which thing, and which of them report nothing. */
import type { Token } from '../../stages.ts';
import { comparatorBefore } from './comparators.ts';
import { contentsEnd } from './contents.ts';
import { countedAt, headLemma, isPlural, phrase, type Counted } from './counted.ts';
import type { Amount, Context, Draft, Finish } from './draft.ts';
import { participleOf } from './participle.ts';
import { unitOf } from './units.ts';

export function countFigure({ tokens, before, named }: Context, { amount, end, compared }: { readonly amount: Amount; readonly end: number; readonly compared: boolean }, finish: Finish): Draft | undefined {
  const participle = /^(?:arrested|indicted|charged|detained|killed|injured|sentenced|convicted|wounded|rescued|dead)$/iu.exec(tokens[end]?.text ?? '')?.[0].toLowerCase();
  const counted = countedAt(tokens, end);
  if (participle && !(counted && isPlural(tokens[counted.head]!) && counted.head === end + 1)) return finish({ of: participle === 'arrested' ? 'arrest' : 'person', measure: participle === 'arrested' ? 'arrests' : `persons ${participle}`, unit: 'count', end: end + 1, confidence: 0.7 });
  if (amount.value === 1 && !(compared && tokens[amount.first - 1]?.text !== 'than') && !(counted && isStandingForOne(counted.of, tokens[amount.first]!)) && !(before !== undefined && /^(?:in|from)$/u.test(tokens[end]?.text ?? '') && isNamed(tokens, end + 1))) return undefined;
  if (counted) {
    if (isGeneric(tokens, amount, counted)) return undefined;
    if (amount.value !== 1 && !compared && !isPlural(tokens[counted.head]!) && !SINGULAR.has(counted.of)) return undefined;
    const first = tokens[counted.first]?.text === 'of' ? counted.first + 1 : counted.first;
    const more = contentsEnd(tokens, counted) ?? coordinated(tokens, counted.end);
    const participle = participleOf(tokens, amount.first, more);
    return finish({ of: counted.of, measure: phrase(tokens, skipDeterminer(tokens, first), more) + (participle ? ` ${participle}` : ''), unit: 'count', end: more, confidence: 0.9 });
  }
  return bare({ tokens, before, named }, { amount, end, compared }, finish);
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'our', 'his', 'her', 'any', 'other']);
/** What speeches number without reporting it: "two ways", "three points". */
const DISCOURSE = new Set(['way', 'point', 'standard', 'problem', 'attitude', 'regard', 'respect', 'thing', 'side', 'aspect', 'reason', 'remark', 'comment', 'observation', 'word', 'question', 'issue', 'message', 'minute']);

/** "In Chad", "in the United Kingdom". */
const isNamed = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[tokens[at]?.tag === 'DET' ? at + 1 : at];
  return word?.tag === 'PROPN' || (/^\p{Lu}\p{Ll}/u.test(word?.text ?? '') && tokens[at]!.tag === 'DET');
};

/** "the two countries" means known ones; "two ways" reports nothing. */
const isGeneric = (tokens: readonly Token[], { first, digits, value }: Amount, { of, head }: Counted): boolean => {
  if (digits || (value ?? 0) >= 10) return false;
  if (DISCOURSE.has(of) && !/^(?:NOUN|PROPN)$/u.test(tokens[head - 1]!.tag) && tokens[head + 1]?.text !== 'of') return true;
  return DEFINITE.has(tokens[first - 1]?.text.toLowerCase() ?? '') && value === 2 && KNOWN_PAIRS.has(of);
};

/** "The two countries" of a speech are known ones. */
const KNOWN_PAIRS = new Set(['country', 'region', 'government', 'side', 'people', 'person', 'nation', 'state', 'leader', 'programme', 'body', 'organization', 'council', 'president', 'process', 'area', 'field', 'neighbour', 'community', 'entity']);
/** Counted in the singular. */
const SINGULAR = new Set(['bitcoin', 'monero', 'ether', 'ethereum', 'personnel', 'staff', 'aircraft', 'percent', 'head', 'military', 'youth', 'crew', 'tether']);

/** Takes in "and public officials" after "police officers": plurals joined under one number. A number or determiner in between begins another thing. */
function coordinated(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== 'and' || !isPlural(tokens[end - 1]!)) return end;
  for (let at = end + 1; at < tokens.length && at - end < 4; at++) {
    const token = tokens[at]!;
    if (token.tag === 'NOUN' && isPlural(token)) return at + 1;
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN') break;
  }
  return end;
}

const skipDeterminer = (tokens: readonly Token[], at: number): number => (tokens[at]?.tag === 'DET' ? at + 1 : at);

/** "one count of fraud": written out, a lone "one" mostly stands for "a". */
const isStandingForOne = (of: string, token: Token): boolean => /^\d/u.test(token.text) || /^(?:count|vote|abstention|seat)$/u.test(of);

/** A number with no noun: "500 from Estonia" counts what was counted before, "more than 20 million" people. */
function bare({ tokens, before }: { readonly tokens: readonly Token[]; readonly before: string | undefined; readonly named: ReadonlySet<number> }, { amount, end, compared }: { readonly amount: Amount; readonly end: number; readonly compared: boolean }, finish: Finish): Draft | undefined {
  const next = tokens[end]?.text.toLowerCase() ?? '';
  if (next === 'of' && /^(?:them|whom|which)$/u.test(tokens[end + 1]?.text ?? '')) {
    const antecedent = tokens.slice(0, amount.first).findLast((token) => token.tag === 'NOUN' && isPlural(token));
    if (antecedent ?? before) return finish({ of: before ?? headLemma(antecedent!.text), measure: before ?? antecedent!.text, unit: 'count', end: end + 2, confidence: 0.7 });
  }
  const others = next === 'others' || next === 'other';
  const place = /^(?:in|from|on)$/u.test(next) && isNamed(tokens, end + 1);
  if (before !== undefined && (others || place || (next === 'of' && /^(?:them|whom|which)$/u.test(tokens[end + 1]?.text ?? '')))) {
    return finish({ of: before, measure: before, unit: 'count', end: others ? end + 1 : end, confidence: 0.7 });
  }
  if (before !== undefined && compared && /^(?:a|per)$/u.test(next) && unitOf(tokens[end + 1]) === 'duration') return finish({ of: before, measure: before, unit: 'count', end: end + 2, confidence: 0.6 });
  // "Of the 900 victims, more than 300 were children."
  const are = before !== undefined && /^(?:were|are)$/u.test(next) && !DEFINITE.has(tokens[amount.first - 1]?.text.toLowerCase() ?? '') ? countedAt(tokens, end + 1) : undefined;
  if (are && isPlural(tokens[are.head]!) && are.first === end + 1) return finish({ of: are.of, measure: phrase(tokens, are.first, are.end), unit: 'count', end: are.end, confidence: 0.7 });
  const done = doneTo(tokens, amount, end);
  if (done) {
    const who = before !== undefined && (PEOPLE.test(before) || !HARM.has(done.participle)) ? before : HARM.has(done.participle) ? 'person' : undefined;
    if (who !== undefined) return finish({ of: who, measure: `${PLURALS.get(who) ?? `${who}s`} ${done.participle}`, unit: 'count', end: done.end, confidence: 0.7 });
  }
  const size = amount.value ?? amount.max ?? 0;
  if ((size >= 1000 && compared) || size >= 1e6) return finish({ of: before ?? 'person', measure: before ?? 'person', unit: 'count', end, confidence: 0.6 });
  return undefined;
}

const PLURALS: ReadonlyMap<string, string> = new Map([['person', 'people'], ['child', 'children'], ['man', 'men'], ['woman', 'women']]);
/** What is done to people. */
const HARM = new Set(['killed', 'injured', 'wounded', 'arrested', 'detained', 'displaced', 'rescued', 'infected', 'hospitalized', 'hospitalised', 'charged', 'indicted', 'convicted', 'sentenced', 'released', 'trained']);
const PEOPLE = /^(?:person|people|man|woman|child|individual|suspect|official|national|victim|civilian|member|defendant|migrant|refugee|soldier)$|(?:[^m]er|or|ist|ian|ee|man|[a-z]{2}i)$/u;

/** "8 were arrested", "killed 35 and wounded 12": no noun, but what was done to so many. */
function doneTo(tokens: readonly Token[], { first }: Amount, end: number): { readonly participle: string; readonly end: number } | undefined {
  let at = end;
  while (at < end + 4 && /^(?:were|was|are|have|had|been|also|later|since|subsequently|already|now|still|recently)$/u.test(tokens[at]?.text ?? '')) at++;
  if (at > end && tokens[at]?.tag === 'VERB' && /(?:ed|en)$/u.test(tokens[at]!.text)) return { participle: tokens[at]!.text, end: at + 1 };
  if (!/^(?:[.,;:)]|and|in|on|at|)$/u.test(tokens[end]?.text ?? '')) return undefined;
  const verb = tokens[comparatorBefore(tokens, first).first - 1];
  const participle = verb?.text.toLowerCase().replace(/ing$/u, 'ed') ?? '';
  return verb?.tag === 'VERB' && HARM.has(participle) ? { participle, end } : undefined;
}
