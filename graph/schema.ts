/** The vocabulary as data: node and edge types, what may stand at an edge's ends, their names for people. Everything else reads it. */
import type { EdgeType, EntityType, NamedType, RelationType, Status } from './model.ts';

export interface EntityTypeInfo {
  /** For headings and the legend. */
  readonly plural: string;
  readonly singular: string;
  readonly description: string;
  readonly kinds: readonly string[];
}

export const ENTITY_TYPES: Readonly<Record<EntityType, EntityTypeInfo>> = {
  Organization: { singular: 'organisation', plural: 'Organisations', description: 'A named body that can act.', kinds: ['igo', 'government', 'police', 'judiciary', 'military', 'ngo', 'company', 'unit', 'group', 'network', 'mission', 'criminal', 'media', 'academic'] },
  Person: { singular: 'person', plural: 'People', description: 'A named person.', kinds: [] },
  Location: { singular: 'place', plural: 'Locations', description: 'A country, territory, region, city or site.', kinds: ['country', 'region', 'city', 'site'] },
  Operation: { singular: 'operation', plural: 'Operations', description: 'A concerted action: police operation, project, programme, campaign.', kinds: ['operation', 'project', 'programme', 'campaign', 'mission', 'investigation'] },
  Event: { singular: 'event', plural: 'Events', description: 'A meeting, conference, training session or incident with a place or a date.', kinds: ['meeting', 'conference', 'training', 'incident', 'conflict'] },
  Figure: { singular: 'figure', plural: 'Figures', description: 'A quantity that the text reports of something.', kinds: [] },
  Service: { singular: 'service', plural: 'Services', description: 'A tool, system, database, notice or publication on offer.', kinds: ['database', 'network', 'notice', 'publication', 'tool'] },
  Topic: { singular: 'topic', plural: 'Topics', description: 'A theme, crime or field of work.', kinds: [] },
  Instrument: { singular: 'instrument', plural: 'Instruments', description: 'A treaty, resolution, agreement, constitution or law.', kinds: ['treaty', 'resolution', 'agreement', 'law', 'agenda'] },
};

export interface EdgeTypeInfo {
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly symmetric: boolean;
  /** As in "INTERPOL *leads* Adwenpa 2". */
  readonly phrase: string;
  /** As in "Adwenpa 2 *is led by* INTERPOL". */
  readonly inverse: string;
  readonly label: string;
}

const ACTOR = ['Organization', 'Location'] as const;
const ACTOR_OR_PERSON = ['Organization', 'Location', 'Person'] as const;

export const EDGE_TYPES: Readonly<Record<EdgeType, EdgeTypeInfo>> = {
  PARTNERS_WITH: { from: ACTOR, to: ACTOR, symmetric: true, label: 'Partners with', phrase: 'partners with', inverse: 'partners with' },
  MEMBER_OF: { from: ACTOR_OR_PERSON, to: ['Organization'], symmetric: false, label: 'Member of', phrase: 'is a member of', inverse: 'has as a member' },
  PART_OF: { from: ['Organization', 'Operation'], to: ['Organization', 'Operation'], symmetric: false, label: 'Part of', phrase: 'is part of', inverse: 'contains' },
  LEADS: { from: ACTOR_OR_PERSON, to: ['Organization', 'Operation'], symmetric: false, label: 'Leads', phrase: 'leads', inverse: 'is led by' },
  PARTICIPATES_IN: { from: ACTOR_OR_PERSON, to: ['Operation', 'Event'], symmetric: false, label: 'Participates in', phrase: 'participates in', inverse: 'has as a participant' },
  ORGANIZES: { from: ACTOR, to: ['Event'], symmetric: false, label: 'Organises', phrase: 'organises', inverse: 'is organised by' },
  SUPPORTS: { from: ACTOR, to: ['Organization', 'Location', 'Operation'], symmetric: false, label: 'Supports', phrase: 'supports', inverse: 'is supported by' },
  FUNDS: { from: ACTOR, to: ['Organization', 'Operation', 'Event'], symmetric: false, label: 'Funds', phrase: 'funds', inverse: 'is funded by' },
  TARGETS: { from: ['Organization', 'Operation'], to: ['Organization'], symmetric: false, label: 'Targets', phrase: 'targets', inverse: 'is targeted by' },
  LOCATED_IN: { from: ['Organization', 'Operation', 'Event', 'Location'], to: ['Location'], symmetric: false, label: 'Located in', phrase: 'is located in', inverse: 'is the place of' },
  PROVIDES: { from: ['Organization'], to: ['Service'], symmetric: false, label: 'Provides', phrase: 'provides', inverse: 'is provided by' },
  ADDRESSES: { from: ['Organization', 'Operation', 'Event', 'Instrument'], to: ['Topic'], symmetric: false, label: 'Addresses', phrase: 'addresses', inverse: 'is addressed by' },
  PARTY_TO: { from: ACTOR, to: ['Instrument'], symmetric: false, label: 'Party to', phrase: 'is party to', inverse: 'has as a party' },
  REPRESENTS: { from: ['Person'], to: ACTOR, symmetric: false, label: 'Represents', phrase: 'represents', inverse: 'is represented by' },
  HAS_FIGURE: { from: ['Organization', 'Person', 'Location', 'Operation', 'Event', 'Service', 'Topic', 'Instrument'], to: ['Figure'], symmetric: false, label: 'Has figure', phrase: 'has the figure', inverse: 'is a figure of' },
};

/** Strongest first: an edge takes the first that any of its claims has. */
export const STATUSES: readonly Status[] = ['asserted', 'planned', 'possible', 'denied'];

export const entityTypes = Object.keys(ENTITY_TYPES) as EntityType[];
export const namedTypes = entityTypes.filter((type): type is NamedType => type !== 'Figure');
export const edgeTypes = Object.keys(EDGE_TYPES) as EdgeType[];
export const relationTypes = edgeTypes.filter((type): type is RelationType => type !== 'HAS_FIGURE');

/** Whether the schema lets `type` run from an entity of type `from` to one of type `to`. Both ends of PART_OF are of one type. */
export const allows = (type: EdgeType, from: EntityType, to: EntityType): boolean => {
  const { from: sources, to: targets } = EDGE_TYPES[type];
  return sources.includes(from) && targets.includes(to) && (type !== 'PART_OF' || from === to);
};

/** Labels of provenance nodes and of what the store keeps for itself. */
export const PROVENANCE_LABELS = ['Document', 'Sentence', 'Claim'] as const;
