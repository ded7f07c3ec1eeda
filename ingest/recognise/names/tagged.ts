/** A name in words of its sentence. */
import type { MentionLevel, NamedType } from '../../../graph/model.ts';

/** A name in words of its sentence, before it becomes a mention. */
export interface TaggedName {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly type: NamedType;
  /** `name` where it is not said. */
  readonly level?: MentionLevel;
  readonly confidence: number;
}
