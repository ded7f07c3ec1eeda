/** Nouns that say what kind of thing a name names, as classes of the tagger. */

const CLASSES: readonly (readonly string[])[] = [
  // Undertakings.
  ['operation', 'project', 'programme', 'program', 'campaign', 'exercise', 'crackdown', 'sweep', 'initiative', 'drill', 'mission', 'raid', 'offensive', 'takedown', 'scheme'],
  // Gatherings.
  [
    'conference', 'summit', 'session', 'meeting', 'forum', 'week', 'day', 'month', 'workshop', 'symposium', 'seminar', 'congress', 'convention', 'dialogue', 'talks', 'debate', 'anniversary',
    'round', 'festival', 'games', 'cup', 'olympics', 'hackathon', 'roundtable', 'negotiation', 'consultation', 'colloquium', 'webinar', 'expo', 'fair', 'decade', 'year', 'championship', 'stocktake',
  ],
  // What befalls.
  [
    'war', 'conflict', 'crisis', 'coup', 'attack', 'bombing', 'massacre', 'genocide', 'election', 'referendum', 'uprising', 'revolution', 'pandemic', 'earthquake', 'tsunami', 'hurricane', 'assassination',
    'crash', 'explosion', 'siege', 'battle', 'intifada', 'holocaust', 'disaster', 'process', 'ceasefire', 'truce', 'invasion', 'spring', 'demonstration', 'march', 'riot', 'trial',
  ],
  // Papers.
  [
    'treaty', 'convention', 'agreement', 'declaration', 'protocol', 'charter', 'accord', 'resolution', 'act', 'law', 'statute', 'constitution', 'covenant', 'pact', 'memorandum', 'plan', 'agenda', 'strategy',
    'framework', 'regulation', 'directive', 'code', 'communiqué', 'statement', 'roadmap', 'decision', 'goal', 'article', 'bill', 'principle', 'guideline',
  ],
  // Things on offer.
  ['report', 'database', 'platform', 'system', 'network', 'portal', 'website', 'malware', 'ransomware', 'botnet', 'trojan', 'app', 'tool', 'notice', 'handbook', 'newspaper', 'magazine', 'software', 'server', 'channel', 'index', 'list'],
  // Bodies.
  [
    'organization', 'organisation', 'union', 'council', 'commission', 'committee', 'agency', 'authority', 'bank', 'fund', 'community', 'institute', 'court', 'tribunal', 'assembly', 'office', 'federation', 'league',
    'centre', 'center', 'university', 'secretariat', 'group', 'board', 'alliance', 'parliament', 'society', 'foundation', 'department', 'ministry', 'force', 'panel', 'police', 'service', 'unit', 'party', 'government',
    'army', 'navy', 'company', 'corporation', 'division', 'section', 'bureau', 'branch', 'association', 'front', 'movement', 'coalition', 'brigade', 'guard', 'directorate', 'team', 'academy', 'college', 'school', 'gang', 'cartel',
    'marketplace', 'exchange', 'troop', 'soldier', 'official', 'officer', 'regime', 'militia', 'press', 'inc', 'ltd', 'corp', 'llc',
  ],
  // Places.
  [
    'region', 'province', 'state', 'city', 'town', 'village', 'district', 'county', 'republic', 'kingdom', 'island', 'river', 'sea', 'lake', 'mountain', 'valley', 'peninsula', 'strait', 'gulf', 'ocean', 'bay', 'desert',
    'airport', 'port', 'camp', 'border', 'coast', 'street', 'road', 'square', 'hall', 'hotel', 'building', 'continent', 'governorate', 'territory', 'bridge', 'base', 'park', 'north', 'south', 'east', 'west',
  ],
  // People.
  [
    'mr', 'mrs', 'ms', 'dr', 'president', 'minister', 'secretary', 'secretary-general', 'ambassador', 'attorney', 'judge', 'director', 'agent', 'general', 'colonel', 'captain', 'chief', 'king', 'queen', 'prince', 'sheikh',
    'sir', 'lord', 'lady', 'commissioner', 'chairman', 'chair', 'spokesman', 'spokesperson', 'spokeswoman', 'professor', 'envoy', 'representative', 'senator', 'governor', 'mayor', 'brother', 'brothers', 'leader', 'defendant', 'aged',
  ],
];

const OF = new Map(CLASSES.flatMap((words, index) => words.flatMap((word) => [[word, index + 1], [plural(word), index + 1]] as const)));

/** The class of bodies: agency, police, bank. */
export const BODY = 6;
/** The class of people and their posts. */
export const PEOPLE = 8;

/** Number of the class of a lower-case noun, singular or plural; 0 where it is in none. */
export const headClass = (lower: string): number => OF.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? 0;

function plural(word: string): string {
  if (word.endsWith('y') && !/[aeo]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`;
}
