/** Why two are linked, as sentences with numbers of the sources that say so. */
import type { ClaimView, EdgeType, Path, Status } from '../../api.ts';
import { EDGE_TYPES } from '../../../graph/schema.ts';
import { wordsOf } from './quote-parts.ts';

export interface Said {
  /** `Spain organises Security Council debate`, with its doubt in front. */
  readonly lead: string;
  readonly subject: string;
  readonly does: string;
  readonly object: string;
  /** Number of its source, from 1; null where no words are kept. */
  readonly source: number | null;
}

export interface Explanation {
  readonly sentences: readonly Said[];
  /** Each once, in the order of their numbers. */
  readonly sources: readonly ClaimView[];
}

const LEADS: Readonly<Record<Status, string>> = { asserted: '', planned: 'It is planned that ', possible: 'It may be that ', denied: 'It is denied that ' };

/** A sentence begins with a capital, also where a description (“project in Ukraine”) stands first. */
const capital = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The hops of a way, each in the direction in which it was said. Two hops that the same sentences say share a number. */
export function explain({ hops }: Path, nameOf: (id: string) => string): Explanation {
  const sources: ClaimView[] = [];
  const sentences = hops.map(({ source, target, type, status, claim }): Said => {
    const known = claim ? sources.findIndex((source) => placeOf(source) === placeOf(claim)) : -1;
    if (claim && known < 0) sources.push(claim);
    return { lead: LEADS[status], subject: status === 'asserted' ? capital(nameOf(source)) : nameOf(source), does: phraseOf(type), object: nameOf(target), source: claim ? (known < 0 ? sources.length : known + 1) : null };
  });
  return { sentences, sources };
}

const placeOf = ({ document, sentence, otherSentences = [] }: ClaimView): string => [document, sentence, ...otherSentences].map(({ id }) => id).join(' ');

const phraseOf = (type: EdgeType): string => EDGE_TYPES[type].phrase;

/** As plain text, to be pasted: the sentences, then the sources. */
export function asText({ sentences, sources }: Explanation): string {
  const said = sentences.map(({ lead, subject, does, object, source }) => `${lead}${subject} ${does} ${object}${source === null ? '' : ` [${source}]`}.`).join(' ');
  const cited = sources.map((claim, at) => `[${at + 1}] “${wordsOf(claim).replace(/\s+/gu, ' ')}” ${placed(claim)}.`);
  return [said, '', ...cited].join('\n');
}

const placed = ({ document, page }: ClaimView): string => [document.title, ...(document.date ? [document.date] : []), ...(page === undefined ? [] : [`page ${page}`])].join(', ');
