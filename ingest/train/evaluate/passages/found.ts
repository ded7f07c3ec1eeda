/** What the engine found in one passage, in the passage's own offsets, ready to be compared with its annotation. */
import type { Comparator, MentionLevel, NamedType, RelationType, Span, Status } from '../../../../graph/model.ts';
import type { Trace } from '../../../pipeline.ts';

export interface FoundName extends Span {
  readonly type: NamedType;
  readonly level: MentionLevel;
}

export interface FoundAmount {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly comparator: Comparator;
  readonly of: string;
}

export interface FoundLink {
  /** The words that stand in the relation; behind a pronoun's or a description's those of every mention that the engine holds to be the same. */
  readonly subject: readonly [Span, ...Span[]];
  readonly predicate: RelationType;
  readonly object: readonly [Span, ...Span[]];
  readonly status: Status;
  readonly confidence: number;
}

export interface Findings {
  readonly names: readonly FoundName[];
  readonly figures: readonly FoundAmount[];
  readonly relations: readonly FoundLink[];
}

export const findings = ({ analysed: { clean }, recognised, related }: Pick<Trace, 'analysed' | 'recognised' | 'related'>): Findings => {
  const mentions = new Map(related.mentions.map((mention) => [mention.id, { ...clean.toSource(mention), level: mention.level }]));
  const same = new Map(related.clusters.flatMap(({ mentions: ids }) => ids.map((id) => [id, ids] as const)));
  // In the graph "we" is whom it means: the annotation gives the name there.
  const meant = (id: string): FoundLink['subject'] => {
    const own = mentions.get(id)!;
    return own.level === 'name' ? [own] : [own, ...(same.get(id) ?? []).flatMap((other) => (other === id ? [] : mentions.get(other)!))];
  };
  return {
    names: recognised.names.filter(({ level }) => level === 'name').map(({ type, level, start, end }) => ({ type, level, ...clean.toSource({ start, end }) })),
    figures: recognised.figures.map(({ quantity: { value, min, max, comparator, of } }) => ({ value, min, max, comparator, of })),
    relations: related.relations.map(({ subject, predicate, object, status, confidence }) =>
      ({ subject: meant(subject), predicate, object: meant(object), status, confidence })),
  };
};
