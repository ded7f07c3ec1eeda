/** What sorts of thing a text tells of in one word and then in another: a "workshop" is "the training" and "the event", a "memorandum" is "the agreement". */
import type { NamedType } from '../../../../graph/model.ts';
import { MEETINGS } from '../../text/meetings.ts';

/** A sort of thing. All words in lower case, in the singular but for those that one thing bears in the plural. */
export interface Sort {
  /** What the describer and the recogniser take such things for. */
  readonly types: ReadonlySet<NamedType>;
  /** Words that head what is of this sort. */
  readonly heads: ReadonlySet<string>;
  /** Those that take up any of them. */
  readonly any: ReadonlySet<string>;
  /** Words that take each other up. */
  readonly alike: readonly ReadonlySet<string>[];
  /** What names without a head of any sort are that may be of this one, and the words that take them up: "Safe Harbour" is a project. */
  readonly named?: { readonly type: NamedType; readonly by: ReadonlySet<string> };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const MEETING: Sort = {
  types: new Set(['Event', 'Operation']),
  heads: new Set([...MEETINGS, ...words('table celebration celebrations opening inauguration signing graduation drill drills exercises manoeuvres maneuvers trip tour class assembly sitting activity lecture festival exhibition fair camp competition rally simulation')]),
  any: words('event meeting gathering'),
  alike: [
    words('session meeting summit hearing sitting conference assembly'),
    words('training course workshop seminar session class activity programme program'),
    words('conference forum summit symposium congress convention'),
    words('talks negotiations discussions consultations dialogue meeting'),
    words('visit trip tour mission'),
    words('exercise exercises drill drills manoeuvres maneuvers training simulation'),
    words('ceremony celebration celebrations launch opening inauguration signing graduation reception'),
    words('debate discussion meeting session briefing'),
    words('roundtable table discussion panel dialogue seminar'),
  ],
  named: { type: 'Event', by: words('event') },
};

const UNDERTAKING: Sort = {
  types: new Set(['Operation']),
  heads: words('project programme program initiative scheme pilot campaign drive partnership effort mission'),
  any: words('initiative effort'),
  alike: [words('project programme program scheme pilot initiative'), words('campaign drive')],
  named: { type: 'Operation', by: words('project programme program initiative scheme') },
};

const AGREEMENT: Sort = {
  types: new Set(['Instrument', 'Operation', 'Event']),
  heads: words('memorandum mou agreement treaty protocol accord pact arrangement deal compact'),
  any: words('agreement document'),
  alike: [words('agreement deal accord pact'), words('memorandum mou')],
};

const FACILITY: Sort = {
  types: new Set(['Organization', 'Location']),
  heads: words('school academy centre center laboratory lab hospital clinic base shelter hub station complex facility'),
  any: words('facility building'),
  alike: [words('laboratory lab'), words('centre center'), words('centre school academy'), words('center school academy'), words('hospital clinic')],
};

const POLICING: Sort = {
  types: new Set(['Operation']),
  heads: words('operation crackdown sweep takedown action bust sting raid effort investigation probe inquiry'),
  any: new Set(),
  alike: [words('operation crackdown sweep takedown action bust sting raid effort'), words('investigation probe inquiry')],
};

/** One that is told of in words of two sorts is looked for in the first. */
export const SORTS: readonly Sort[] = [MEETING, UNDERTAKING, POLICING, AGREEMENT, FACILITY];

/** The sort that a head is of, for a thing of a type. */
export const sortOf = (type: NamedType, head: string): Sort | undefined => SORTS.find(({ types, heads, any }) => types.has(type) && (heads.has(head) || any.has(head)));

/** Whether a head is of any sort. */
export const isSorted = (head: string): boolean => SORTS.some(({ heads, any }) => heads.has(head) || any.has(head));

/** Whether one head takes up what another one heads. */
export const takesUp = ({ any, heads, alike }: Sort, head: string, other: string): boolean =>
  head === other || (any.has(head) && heads.has(other)) || alike.some((group) => group.has(head) && group.has(other));
