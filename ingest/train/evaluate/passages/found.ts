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
  readonly subject: Span;
  readonly predicate: RelationType;
  readonly object: Span;
  readonly status: Status;
  readonly confidence: number;
}

export interface Findings {
  readonly names: readonly FoundName[];
  readonly figures: readonly FoundAmount[];
  readonly relations: readonly FoundLink[];
}

export const findings = ({ analysed: { clean }, recognised, related }: Pick<Trace, 'analysed' | 'recognised' | 'related'>): Findings => {
  const mentions = new Map(related.mentions.map((mention) => [mention.id, { ...clean.toSource(mention), type: mention.type, level: mention.level }]));
  return {
    names: recognised.names.filter(({ level }) => level === 'name').map(({ type, level, start, end }) => ({ type, level, ...clean.toSource({ start, end }) })),
    figures: recognised.figures.map(({ quantity: { value, min, max, comparator, of } }) => ({ value, min, max, comparator, of })),
    relations: related.relations.map(({ subject, predicate, object, status, confidence }) =>
      ({ subject: mentions.get(subject)!, predicate, object: mentions.get(object)!, status, confidence })),
  };
};
