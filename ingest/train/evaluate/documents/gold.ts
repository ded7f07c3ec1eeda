/** Gold of whole documents: what a careful reader would have the graph of one document hold. */
import type { Comparator, EdgeType, EntityType, Status } from '../../../../graph/model.ts';

export interface GoldEntity {
  readonly key: string;
  /** One type, or several that are all right. */
  readonly type: EntityType | readonly EntityType[];
  readonly names: readonly string[];
  /** Found or not, it does not count. */
  readonly optional?: boolean;
}

export interface GoldRelation {
  readonly s: string;
  readonly p: EdgeType;
  readonly o: string;
  readonly status: Status;
  readonly optional?: boolean;
}

export interface GoldFigure {
  readonly key: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: Comparator;
  readonly of: readonly string[];
  readonly measure?: string;
  readonly about?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly doc: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly figures: readonly GoldFigure[];
}

export const typesOf = ({ type }: GoldEntity): readonly EntityType[] => (typeof type === 'string' ? [type] : type);

/** Types whose names every document spells out; the others are scored for recall only. */
const CORE: readonly EntityType[] = ['Organization', 'Person', 'Location', 'Operation', 'Event'];
export const isCore = (types: readonly string[]): boolean => CORE.some((type) => types.includes(type));
