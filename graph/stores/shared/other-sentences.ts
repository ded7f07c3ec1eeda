/** A claim may join a thing that its sentence names to one that stands elsewhere in the document: reads the sentences that a reader needs besides. */
import type { Sentence, Span } from '../../model.ts';
import type { ClaimView } from '../../store.ts';
import type { Row, Transaction } from './session.ts';

type SentenceRow = Sentence & Row & { readonly document: string };

const holds = (sentence: Span, { start }: Span): boolean => sentence.start <= start && start < sentence.end;

/** Where its subject and object stand, as far as that is outside its sentence. */
const endsElsewhere = ({ sentence, subjectSpan, objectSpan }: ClaimView): readonly Span[] =>
  [subjectSpan, objectSpan].filter((span) => span !== undefined).filter((span) => !holds(sentence, span));

/** The claims, those with an end elsewhere with their other sentences. One query for all, and none where nobody needs it. */
export async function withOtherSentences(transaction: Transaction, claims: readonly ClaimView[]): Promise<readonly ClaimView[]> {
  const sentences = await readAround(transaction, claims);
  if (sentences.size === 0) return claims;
  return claims.map((claim) => {
    const ends = endsElsewhere(claim);
    const others = ends.length === 0 ? [] : (sentences.get(claim.document.id) ?? []).filter((sentence) => ends.some((end) => holds(sentence, end)));
    return others.length === 0 ? claim : { ...claim, otherSentences: others };
  });
}

/** By document, in text order, its sentences from the first end elsewhere to the last: a row for each end would have each look through the whole document. */
async function readAround({ run }: Transaction, claims: readonly ClaimView[]): Promise<ReadonlyMap<string, readonly Sentence[]>> {
  const around = new Map<string, { readonly document: string; readonly first: number; readonly last: number }>();
  for (const claim of claims) {
    const document = claim.document.id;
    for (const { start } of endsElsewhere(claim)) {
      const { first, last } = around.get(document) ?? { first: start, last: start };
      around.set(document, { document, first: Math.min(first, start), last: Math.max(last, start) });
    }
  }
  if (around.size === 0) return new Map();
  const rows = await run<SentenceRow>(`UNWIND $rows AS row MATCH (d:Liaison {id: row.document})<-[:IN_DOCUMENT]-(s:Liaison) WHERE s.end > row.first AND s.start <= row.last
    RETURN row.document AS document, s.id AS id, s.start AS start, s.end AS end, s.text AS text`, { rows: [...around.values()] });
  const found = new Map([...around.keys()].map((document): [string, Sentence[]] => [document, []]));
  for (const { document, id, start, end, text } of [...rows].sort((left, right) => left.start - right.start)) found.get(document)!.push({ id, start, end, text });
  return found;
}
