/** Bodies known by the resolution that set them up: "the 4321 Committee" is the "Committee established pursuant to resolution 4321 (2031)". */
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { distinct, names, type Joins } from './joins.ts';

const HEADS = 'committee|panel|group|team|commission';
const BY_NUMBER = new RegExp(`^(\\d{3,4})(?: \\d{3,4})*(?: (?:sanctions|al qaida|monitoring))*? (${HEADS})$`, 'u');
const BY_RESOLUTION = new RegExp(`^(?:.+ )?(${HEADS})(?: of experts)? .*\\bresolutions? (\\d{3,4})\\b`, 'u');

/** Joins the names of such a body: what it is and the first number of its resolutions tell it. */
export function joinMandated(mentions: readonly FoundMention[], joins: Joins): void {
  const first = new Map<string, FoundMention>();
  for (const { mention, words } of distinct(names(mentions.filter(({ type, text }) => type === 'Organization' && /\d{3}/u.test(text))))) {
    const [, number, head] = BY_NUMBER.exec(words) ?? [];
    const [, longHead, longNumber] = number === undefined ? BY_RESOLUTION.exec(words) ?? [] : [];
    if (number === undefined && longNumber === undefined) continue;
    const key = `${head ?? longHead} ${number ?? longNumber}`;
    const known = first.get(key);
    if (known) joins.join(known.id, mention.id, `“${form(mention)}” is known by its resolution`);
    else first.set(key, mention);
  }
}
