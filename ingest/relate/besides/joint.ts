/** Those who do one thing jointly are partners: "a joint report by the Bank and the Board", "co-hosted by Chad, Mali and Niger". */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import { JOINTLY, pairsOf } from './jointly.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { tellsOfWork, workTogether } from './works-together.ts';

const PARTNERS = classOf('PARTNERS_WITH', false);
const CONFIDENCE = 0.85;
/** Prepositions that lead to those who do it. */
const LEADS_TO = new Set(['by', 'of', 'from', 'between', 'among']);
/** Words between "joint" and who did it: "joint cybercrime report", and between it and the verb: "the joint sweep was launched in May and conducted by". */
const NEAR = 5, FAR = 14;
const MAKES = new Set(['launch', 'conduct', 'lead', 'run', 'carry', 'publish', 'write', 'author', 'prepare', 'implement', 'organize', 'organise', 'hold', 'host', 'convene', 'issue', 'release', 'produce', 'execute', 'coordinate', 'make', 'undertake', 'sign', 'develop', 'establish', 'set', 'draft']);
/** What several do jointly besides: what they pay for together may be another's. */
const DOES = new Set([...MAKES, 'fund', 'finance', 'build', 'create', 'design', 'deliver', 'manage', 'operate', 'own', 'administer', 'chair', 'sponsor', 'patrol', 'investigate', 'plan', 'initiate', 'train', 'open', 'present', 'propose', 'submit']);
/** Nouns of doing: a joint threat or a joint border is nothing that two do. */
const DOINGS = new Set(['report', 'statement', 'declaration', 'communiqué', 'communique', 'letter', 'plan', 'paper', 'guideline', 'publication', 'appeal', 'call', 'proposal', 'mission', 'operation', 'sweep', 'raid', 'patrol', 'exercise', 'training', 'project', 'programme', 'program', 'initiative', 'effort', 'work', 'action', 'activity', 'undertaking', 'campaign', 'venture', 'chairmanship', 'leadership', 'presidency', 'secretariat', 'sponsorship', 'auspices', 'management', 'ownership', 'command', 'team', 'taskforce', 'force', 'commission', 'committee', 'meeting', 'conference', 'workshop', 'forum', 'event', 'visit', 'framework', 'strategy', 'production', 'release', 'website', 'fund']);
/** The same of what may be looked into: "the joint assessment of Chad and Mali" may be another's. */
const LOOKS = new Set(['assessment', 'study', 'survey', 'review', 'evaluation', 'analysis', 'investigation', 'inquiry', 'research', 'audit']);
const JOINT = new Set(['joint', 'shared', 'co-ordinated']);

/** The pairs of the sentence's lists whose members do something jointly. */
export function jointPairs({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  if (!view.lower.some((word) => word.startsWith('joint') || word.startsWith('co-') || word === 'co') && !tellsOfWork(view)) return [];
  return placed.flatMap((head, index) => {
    const other = placed[index + 1];
    if (other && isActor(head) && isActor(other) && arePeopleOfBoth(view, head, other)) return pairsAmong([head, other]);
    if (lists.head[index] !== index || lists.last[index] === index) return [];
    const members = placed.filter((item, at) => lists.head[at] === index && isActor(item));
    return members.length >= 2 && members[0] === head && isJoint(view, members) ? pairsAmong(members) : [];
  });
}

const isActor = ({ type, level }: Item): boolean => level === 'name' && (type === 'Organization' || type === 'Location');

function pairsAmong(members: readonly Item[]): PairRelation[] {
  return pairsOf(members)
    .filter(([left, right]) => !isSame(left, right) && classesFor(left.type, right.type).includes(PARTNERS))
    .map(([left, right]) => ({ left, right, index: PARTNERS, confidence: CONFIDENCE, method: 'rule:jointly' }));
}

function isJoint(view: SentenceView, members: readonly Item[]): boolean {
  const { lower, tokens } = view;
  const before = beforeArticle(view, members[0]!.first);
  const behind = behindBracket(view, members.at(-1)!.end);
  // "The Bank and the Board jointly published", "the Bank and the Board co-chaired".
  if ((lower[behind] === 'jointly' && tokens[behind + 1]?.tag === 'VERB' && DOES.has(tokens[behind + 1]!.lemma)) || (isShared(lower, behind) && tokens[behind]!.tag === 'VERB')) return true;
  // "The joint Bank and Board mission".
  if (JOINT.has(lower[before]!) || JOINT.has(lower[members[0]!.first - 1]!)) return tokens[behind]?.tag === 'NOUN' && isDoing(view, behind);
  // "Experts from the Bank and the Board worked together" says it of the two, as does "with the Bank and the Board working together".
  const subject = (tokens[before]?.tag !== 'ADP' && tokens[before]?.tag !== 'VERB') || (/^(?:with|involving)$/u.test(lower[before] ?? '') && lower[behind]?.endsWith('ing') === true) || isOfPeople(view, before);
  if (subject && workTogether(view, members.length > 2 && lower[behind] === ',' ? behind + 1 : behind)) return true;
  if (!LEADS_TO.has(lower[before] ?? '')) return false;
  const verb = lower[before] === 'by' ? verbBefore(view, before) : -1;
  // "Jointly written by", "written jointly by", "co-hosted by".
  if (verb >= 0) {
    if (isDenied(view, verb)) return false;
    const jointly = lower[verb - 1] === 'jointly' || lower[before - 1] === 'jointly';
    return (jointly && DOES.has(tokens[verb]!.lemma)) || isShared(lower, verb) || (MAKES.has(tokens[verb]!.lemma) && jointBefore(view, verb, FAR));
  }
  // "Close cooperation between the Bank, the Board and Chad".
  if ((lower[before] === 'between' || lower[before] === 'among') && lower.slice(Math.max(0, before - 2), before).some((word) => JOINTLY.has(word))) return true;
  const from = tokens.findLastIndex(({ tag }, at) => at < before && (tag === 'VERB' || tag === 'AUX'));
  return jointBefore(view, before, Math.min(NEAR, before - from - 1), lower[before] !== 'of');
}

/** "Commanders of the coast guards of", "experts from": their people do what is told. */
function isOfPeople({ lower, tokens }: SentenceView, preposition: number): boolean {
  let at = preposition;
  while (lower[at] === 'of' || lower[at] === 'from') {
    if (!PEOPLE.has(lower[at - 1] ?? '')) return false;
    at -= 2;
    while (tokens[at]?.tag === 'ADJ' || tokens[at]?.tag === 'NOUN' || tokens[at]?.tag === 'DET' || tokens[at]?.tag === 'NUM') at--;
    if (lower[at] !== 'of' && lower[at] !== 'from') return tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'ADP';
  }
  return false;
}
const PEOPLE = new Set(['police', 'personnel', 'staff', 'delegations', 'officers', 'experts', 'officials', 'instructors', 'commanders', 'ministers', 'representatives', 'rangers', 'prosecutors', 'investigators', 'detectives', 'teams', 'troops', 'forces', 'soldiers', 'authorities', 'agents', 'specialists', 'scientists', 'leaders', 'presidents', 'heads', 'delegates', 'chiefs', 'guards', 'governments', 'ministries', 'units', 'engineers', 'doctors', 'judges', 'inspectors', 'trainers', 'customs', 'services', 'agencies', 'directors', 'members', 'colleagues', 'navies', 'armies', 'analysts', 'advisers']);

/** "Rangers of the Board and detectives from the Bank worked together". */
function arePeopleOfBoth(view: SentenceView, one: Item, other: Item): boolean {
  const { lower } = view;
  const before = beforeArticle(view, other.first);
  if (lower[one.end] !== 'and' || before > one.end + FROM_AND || !isOfPeople(view, before) || !isOfPeople(view, beforeArticle(view, one.first))) return false;
  return workTogether(view, behindBracket(view, other.end));
}
/** Words from "and" to the second body. */
const FROM_AND = 5;

/** The participle before "by"; -1 where none is. */
function verbBefore({ tokens }: SentenceView, by: number): number {
  let at = by - 1;
  while (tokens[at]?.tag === 'ADV') at--;
  return tokens[at]?.tag === 'VERB' ? at : -1;
}

const isShared = (lower: readonly string[], at: number): boolean => /^co-?(?:host|chair|organi[sz]|sponsor|lead|led|author|publish|fund|financ|implement|develop)/u.test(lower[at] ?? '') || (lower[at - 1] === '-' && lower[at - 2] === 'co');

/** "Was not jointly written by". */
function isDenied({ lower, tokens }: SentenceView, verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'PART') if (/^(?:not|never|n['’]t)$/u.test(lower[at--]!)) return true;
  return false;
}

const isDoing = ({ tokens, lower }: SentenceView, at: number, looks = true): boolean => [tokens[at]!.lemma, lower[at]!].some((word) => DOINGS.has(word) || (looks && LOOKS.has(word)));

/** "Joint" within so many words before a place, with nothing between that begins another clause or names another doer, and before a noun of doing unless a verb of doing follows. */
function jointBefore(view: SentenceView, place: number, reach: number, looks?: boolean): boolean {
  const { lower, tokens } = view;
  let doing = looks === undefined;
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    if (JOINT.has(lower[at]!)) return doing;
    if (lower[at] === ';' || lower[at] === '.' || lower[at] === ':' || lower[at] === 'by' || lower[at] === 'that' || lower[at] === 'which') return false;
    doing ||= tokens[at]!.tag !== 'ADJ' && isDoing(view, at, looks);
  }
  return false;
}
