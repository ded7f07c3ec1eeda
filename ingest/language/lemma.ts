/** Base forms by rule, with the exceptions of `irregular.ts`. Where a rule leaves two readings, the word known from the corpus wins. */
import type { Tag } from '../stages.ts';
import { clusters } from './clusters.ts';
import { AUXILIARIES, MODALS, NOUNS, UNCHANGED, VERBS } from './irregular.ts';

const CACHES = new Map<Tag, Map<string, string>>();
const CACHE_LIMIT = 50_000;

/** The lower-case base form of a word under a tag: "Networks" (NOUN) gives "network", "led" (VERB) gives "lead". */
export function lemma(form: string, tag: Tag): string {
  let cache = CACHES.get(tag);
  if (!cache || cache.size > CACHE_LIMIT) CACHES.set(tag, (cache = new Map<string, string>()));
  let found = cache.get(form);
  if (found === undefined) cache.set(form, (found = work(form.toLowerCase().replaceAll('’', "'"), tag)));
  return found;
}

/** Endings of compounds; "specimen" and "regimen" are none. */
const MEN = [['women', 'woman'], ['men', 'man'], ['children', 'child']] as const;
const NO_MEN = new Set(['specimen', 'regimen', 'acumen', 'abdomen', 'omen', 'amen', 'semen', 'yemen', 'stamen', 'ramen', 'bitumen', 'cyclamen', 'turkmen', 'lumen', 'hymen']);

/** The singular of a noun: "agencies" gives "agency"; of a compound the last part changes. */
export function singular(word: string): string {
  const irregular = NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  const led = /^(.+s)(-(?:designate|general|in-law|for-hire|at-arms|in-chief|elect))$/u.exec(word);
  if (led) return singular(led[1]!) + led[2]!;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 2) return word.slice(0, hyphen + 1) + singular(word.slice(hyphen + 1));
  for (const [plural, one] of MEN) if (word.endsWith(plural) && !NO_MEN.has(word)) return word.slice(0, -plural.length) + one;
  if (word.length < 4 || !word.endsWith('s') || UNCHANGED.has(word) || /(?:ss|us|is|'s)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|[^a]ch|x|zz)es$/u.test(word) || /(?:ach|tch)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function work(lower: string, tag: Tag): string {
  switch (tag) {
    case 'AUX': return MODALS.has(lower) ? lower : (AUXILIARIES.get(lower) ?? lower);
    case 'VERB': return verbBase(lower);
    case 'NOUN': return singular(lower);
    case 'PART': return lower === "n't" ? 'not' : lower;
    case 'ADJ': case 'ADV': return DEGREES.get(lower) ?? lower;
    case 'PRON': return CASES.get(lower) ?? lower;
    case 'DET': return lower === 'an' ? 'a' : lower === 'these' ? 'this' : lower === 'those' ? 'that' : lower;
    default: return lower;
  }
}

const DEGREES: ReadonlyMap<string, string> = new Map([
  ['better', 'good'], ['best', 'good'], ['worse', 'bad'], ['worst', 'bad'], ['further', 'far'], ['furthest', 'far'], ['latest', 'late'], ['later', 'late'], ['earlier', 'early'], ['earliest', 'early'],
  ['larger', 'large'], ['largest', 'large'], ['greater', 'great'], ['greatest', 'great'], ['higher', 'high'], ['highest', 'high'], ['lower', 'low'], ['lowest', 'low'], ['stronger', 'strong'], ['strongest', 'strong'],
  ['older', 'old'], ['oldest', 'old'], ['younger', 'young'], ['youngest', 'young'], ['newer', 'new'], ['newest', 'new'], ['longer', 'long'], ['longest', 'long'], ['closer', 'close'], ['closest', 'close'],
  ['smaller', 'small'], ['smallest', 'small'], ['bigger', 'big'], ['biggest', 'big'], ['safer', 'safe'], ['safest', 'safe'], ['broader', 'broad'], ['wider', 'wide'], ['deeper', 'deep'], ['easier', 'easy'],
]);
const CASES: ReadonlyMap<string, string> = new Map([
  ['me', 'I'], ['i', 'I'], ['him', 'he'], ['us', 'we'], ["'s", 'we'], ['them', 'they'], ['these', 'this'], ['those', 'that'], ['whom', 'who'],
]);

function verbBase(lower: string): string {
  const irregular = VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  const prefix = /^(?:over|under|out|mis|fore|co-|re-|pre-)/u.exec(lower)?.[0];
  if (prefix && VERBS.has(lower.slice(prefix.length)) && lower.length - prefix.length > 3) return prefix + VERBS.get(lower.slice(prefix.length))!;
  if (/(?:ss|us|is)$/u.test(lower) || lower.length < 4) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|[^a]ch|tch|x|zz|o)es$/u.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s')) return lower.slice(0, -1);
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ed') && lower.length > 4 && /[aeiouy]/u.test(lower.slice(0, -2))) return fromStem(lower.slice(0, -2));
  if (lower.endsWith('ing') && lower.length > 4 && /[aeiouy]/u.test(lower.slice(0, -3))) return fromStem(lower.slice(0, -3));
  return lower;
}

/** What was before -ed or -ing: an e may have gone, a consonant may have doubled. */
function fromStem(stem: string): string {
  const silent = `${stem}e`;
  const halved = /([bdgklmnprtvz])\1$/u.test(stem) && !/(?:ll|ss|zz|dd|rr)$/u.test(stem) ? stem.slice(0, -1) : undefined;
  if (halved !== undefined) return halved;
  if (/(?:ll|rr|dd|zz)$/u.test(stem)) return isKnown(stem) || /^[^aeiou]*[aeiou](?:ll|zz|rr)$/u.test(stem) ? stem : stem.slice(0, -1);
  if (stem.endsWith('ee') || /[aeo]y$/u.test(stem)) return stem;
  if (/[^aeiou][lr]$/u.test(stem) && !/(?:rl|ll)$/u.test(stem)) return silent;
  if (/(?:[cuvz]|[^aeiou]g|[aeiou]g|[lnr]s|[aeiou]s)$/u.test(stem) && !/(?:ng|zz|ocus|rew|iss)$/u.test(stem)) return isKnown(stem) && !isKnown(silent) ? stem : silent;
  if (/(?:ng)$/u.test(stem)) return isKnown(stem) || !isKnown(silent) ? stem : silent;
  const plain = isKnown(stem);
  const long = isKnown(silent);
  if (long && !plain) return silent;
  if (plain && !long) return stem;
  return /(?:at|it|ut|id|ud|od|ur|ir|or|iv|ov|ik|ok|ak|in|im|am|um|om|il|ol|ul|ib|ip|op)$/u.test(stem) && !/(?:eat|eit|oin|ain|ein|oot|out|ait|isit|imit|edit|orbit|hibit|posit|mmit|mit|fit|eed|eem|oom|aim|oak|eak|ook|our|air|eer|oor|oil|ail|eel|ool|eil|elop|eep|oop|aid|oid|oad|velop|main|gain|rain|train|etain|ontain|btain|deem|claim|treat|repeat|float|benefit|ffer|onitor|nvisag|ension|ention|ition|ation|allow|sign)$/u.test(stem)
    ? silent : stem;
}

const isKnown = (word: string): boolean => clusters().row(word) >= 0;
