/** Words that say of two something else than the relation that they look like, by relation. */
import type { RelationType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { JOINTLY } from '../besides/jointly.ts';
import { OFFICES } from '../../language/offices.ts';
import { isAnothersOffice } from './offices.ts';
import type { PairRelation } from '../pairs/relation.ts';

interface Said {
  readonly view: SentenceView;
  readonly subject: Item;
  readonly object: Item;
  /** Of the two the one that stands first, and the other. */
  readonly left: Item;
  readonly right: Item;
}

/** Whether the words about two mentions say something else than this relation. */
export function isMisread(view: SentenceView, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  return MISREAD[predicateOf(index)]?.({ view, subject, object, left, right }) ?? false;
}

/** The place of the word before a mention and its article. */
const placeBefore = (view: SentenceView, { first }: Item): number => beforeArticle(view, first);
const wordBefore = (view: SentenceView, item: Item): string => view.lower[placeBefore(view, item)] ?? '';
const between = ({ view, left, right }: Said): SentenceView['tokens'] => view.tokens.slice(left.end, right.first);

const MEMBERS = new Set(['member', 'participant', 'partner', 'signatory']);
/** What a meeting may be on, wherever it is held. */
export const THEMES: ReadonlySet<string> = new Set(['situation', 'crisis', 'conflict', 'war', 'development']);
const MOVES = new Set(['deploy', 'send', 'transfer', 'travel', 'return', 'ship', 'smuggle', 'bring', 'move', 'export', 'import', 'traffic', 'supply', 'transport', 'fly', 'extradite', 'deport', 'flee']);
const WAYS = new Set(['to', 'into', 'from']);
const HELPED = new Set(['supported', 'assisted', 'backed', 'facilitated', 'aided', 'funded', 'financed']);
const ASIDE = new Set(['when', 'after', 'because', 'while']);
const SENT = new Set(['ambassador', 'envoy', 'commissioner', 'representative', 'consul', 'affaires', 'visitor', 'visit', 'trip']);
const VISITS = new Set(['visit', 'trip', 'visitor']);
const ADDRESSING = new Set(['addressing', 'briefing', 'informing', 'updating', 'thanking', 'visiting', 'welcoming', 'telling', 'meeting', 'quoting', 'citing', 'echoing', 'praising', 'greeting', 'congratulating', 'commending', 'introducing', 'following', 'joining']);
const FELT = new Set(['condolences', 'sympathy', 'sympathies']);
const MEDIATES = /^(?:mediate|broker)$/u;
/** Words before who is moved. */
const AHEAD = 3;

/** "The Ambassador to Kenya" is not Kenya's; who pays Europol a visit is not of Europol, though a representative to it is. */
const isSentTo = ({ view, subject, object }: Said): boolean =>
  subject.type === 'Person' && wordBefore(view, object) === 'to' && (object.type === 'Location' ? SENT : VISITS).has(view.lower[placeBefore(view, object) - 1] ?? '');

/** "Bank president Ana Ruiz and Jon Vik, minister of Norway". */
const isOfAnother = ({ view, subject, object }: Said): boolean => subject.type === 'Person' && isAnothersOffice(view, subject, object);

/** "The Alder Director was accompanied by Ana Ruiz": the office is the other's. */
const isCompany = (said: Said): boolean => said.subject === said.right && said.subject.type === 'Person' && between(said).some(({ text }, at, words) => text === 'accompanied' && words[at + 1]?.text === 'by');

/** "$ 2 million from Alder and $ 3 million from Birch". */
const areBothSources = ({ view, left, right }: Said): boolean => wordBefore(view, left) === 'from' && wordBefore(view, right) === 'from';

const GIFTS = new Set(['grant', 'grants', 'loan', 'funding', 'fund', 'funds', 'money', 'donation', 'contribution', 'award']);

/** "The loan will finance the programme": who lends does. */
const isGift = ({ view: { tokens }, subject }: Said): boolean => subject.level === 'desc' && GIFTS.has(tokens[subject.end - 1]!.text);

/** "Addressing the Assembly, Ana Ruiz, head of Alder, …": to whom one speaks is not whose one is. */
function isSpokenTo({ view, left, right }: Said): boolean {
  const { tokens, lower } = view;
  // "Citing the Board's Secretary General, she said".
  let end = left.end;
  while (/^['’]s?$/u.test(lower[end] ?? '') || OFFICES.has(lower[end] ?? '') || lower[end] === 'general') end++;
  return (tokens[0]!.tag === 'VERB' || end > left.end) && ADDRESSING.has(lower[0]!) && lower[end] === ',' && right.first > left.end && !lower.slice(0, left.first).includes(',');
}

/** "Smuggled migrants from Chad to Mali", "deployed an analyst to Greece": where one goes is not where one is. */
const isOnTheWay = ({ view, subject, object, left }: Said): boolean =>
  left === subject && !(subject.type === 'Organization' && (view.tokens[left.end]?.lemma === 'move' || isDeployed(view, left.end))) && WAYS.has(wordBefore(view, object)) && view.tokens.slice(Math.max(0, left.first - AHEAD), object.first).some(({ tag, lemma }) => tag === 'VERB' && MOVES.has(lemma));

/** "The Mission was deployed to Chad": there it is. */
function isDeployed({ tokens, lower }: SentenceView, from: number): boolean {
  let at = behindBracket({ lower }, from);
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV' || lower[at] === 'which' || lower[at] === ',') at++;
  return tokens[at]?.lemma === 'deploy' && /^(?:to|in|across)$/u.test(lower[at + 1] ?? '');
}

/** "At the Academy, 36 cadets from Chad": they come from there. */
function isWhence(said: Said): boolean {
  const { view, left, subject, object } = said;
  const from = placeBefore(view, object);
  return left === subject && view.lower[from] === 'from' && from > subject.end + 1 && view.tokens[from - 1]?.tag === 'NOUN';
}

/** "Working with the Bank, our embassy in Oslo …": the embassy is there. */
function isOfAnothersHouse(said: Said): boolean {
  const { view: { lower, tokens }, left, subject, object } = said;
  const at = placeBefore(said.view, object);
  if (left !== subject || lower[at] !== 'in' || at <= subject.end) return false;
  let owner = at - 1;
  while (owner > subject.end && (tokens[owner]!.tag === 'NOUN' || tokens[owner]!.tag === 'ADJ')) owner--;
  return owner < at - 1 && OWNERS.has(lower[owner]!) && lower[owner - 1] === ',' && owner - 1 === subject.end;
}
const OWNERS = new Set(['our', 'my', 'his', 'her', 'your']);

/** A meeting "on the situation in Mali" may be anywhere. */
function isOfTheme({ view, subject, object }: Said): boolean {
  const theme = placeBefore(view, object) - 1;
  return subject.type === 'Event' && theme >= subject.end && wordBefore(view, object) === 'in' && THEMES.has(view.tokens[theme]!.lemma);
}

/** "The Police, supported by Europol, carried out …"; "the operation began when Europol shared …". */
const isAside = (said: Said): boolean => {
  const { view, subject, right } = said;
  return (wordBefore(view, subject) === 'by' && HELPED.has(view.lower[placeBefore(view, subject) - 1] ?? '')) || (subject === right && wordBefore(view, subject) !== 'by' && between(said).some(({ text }) => ASIDE.has(text.toLowerCase())));
};

/** "Led by Norway in coordination with Europol and Interpol": with whom it is led is not who leads. */
function isWithLeader(said: Said): boolean {
  if (said.subject !== said.right) return false;
  const words = between(said).map(({ text }) => text.toLowerCase());
  const joint = words.findLastIndex((word, at) => JOINTLY.has(word) && words[at + 1] === 'with');
  const by = words.indexOf('by');
  return by >= 0 && joint > by && !words.slice(joint).includes('by') && words.slice(joint - 2, joint).includes('in');
}

const REMARKS = new Set(['welcome', 'praise', 'commend', 'note', 'applaud', 'hail', 'criticize', 'criticise', 'condemn']);
/** What is remarked on of a meeting: "the holding of the Forum". */
const OF_MEETINGS = new Set(['holding', 'convening', 'organization', 'organisation', 'hosting', 'outcome', 'outcomes', 'result', 'results', 'success', 'conclusion', 'conclusions', 'decision', 'decisions', 'of', 'the', 'successful', 'upcoming', 'recent']);

/** "She welcomed the holding of the Forum" says nothing of whether she was there; who welcomes guests to it is. */
const isRemarked = (said: Said): boolean => {
  const { view: { tokens }, subject, object } = said;
  return subject.type === 'Person' && subject === said.left && REMARKS.has(tokens[subject.end]?.lemma ?? '') && tokens.slice(subject.end + 1, object.first).every(({ text }) => OF_MEETINGS.has(text.toLowerCase()));
};

/** "Was undertaken in support of the Board": who is supported so is no supporter. */
const isServedBy = ({ view, subject, right }: Said): boolean => {
  const of = placeBefore(view, subject);
  return subject === right && view.lower[of] === 'of' && SERVED.has(view.lower[of - 1] ?? '') && view.lower[of - 2] === 'in';
};
const SERVED = new Set(['support', 'aid', 'favour', 'favor', 'defence', 'defense', 'honour', 'honor']);

/** "The League's meetings including the Ports Committee": who is named as one of several meetings neither holds nor attends them. */
function isExampleOf(said: Said): boolean {
  const { view, subject, object, left } = said;
  if (object !== left || subject.type !== 'Organization' || view.tokens[object.head]!.lemma === view.lower[object.head]) return false;
  const words = between(said);
  const opener = words.findIndex(({ text }, at) => text === 'including' || (text === 'such' && words[at + 1]?.text === 'as'));
  return opener >= 0 && words.slice(0, opener).every(({ tag, text }) => text === ',' || text === 'of' || tag === 'DET' || tag === 'PROPN' || (tag === 'ADJ' && /^\p{Lu}/u.test(text))) && !words.slice(opener).some(({ tag }, at) => at > 0 && tag === 'VERB');
}

const MISREAD: Partial<Readonly<Record<RelationType, (said: Said) => boolean>>> = {
  // "The League's founding members, namely Chad" are the League's, no body of their own.
  // "Joined forces" with each other, not a body of that name.
  MEMBER_OF: (said) => isSpokenTo(said) || (said.object.level === 'desc' && said.object.end - said.object.first === 1 && /^(?:forces|hands)$/u.test(said.view.lower[said.object.first]!)) || (said.object.level === 'desc' && MEMBERS.has(said.view.tokens[said.object.head]!.lemma)),
  PART_OF: isSpokenTo,
  LOCATED_IN: (said) => isOnTheWay(said) || isOfTheme(said) || isWhence(said) || isOfAnothersHouse(said),
  LEADS: (said) => isSentTo(said) || isSpokenTo(said) || isAside(said) || isWithLeader(said) || isOfAnother(said) || isCompany(said),
  ORGANIZES: (said) => isWithLeader(said) || isExampleOf(said),
  PARTICIPATES_IN: (said) => isRemarked(said) || isExampleOf(said),
  // What an operation resulted in is not what it is about.
  ADDRESSES: (said) => between(said).some(({ tag, lemma }, at, words) => tag === 'VERB' && lemma === 'result' && words[at + 1]?.text === 'in'),
  REPRESENTS: (said) => isSentTo(said) || isSpokenTo(said) || isOfAnother(said),
  // Donors told of side by side do not fund each other.
  FUNDS: (said) => areBothSources(said) || isGift(said),
  // Who feels with somebody gives no help.
  SUPPORTS: (said) => isServedBy(said) || between(said).some(({ text }) => FELT.has(text.toLowerCase())),
  // "Passed it on via Atlas": through whom something goes is not whom it goes against.
  TARGETS: ({ view, object }) => /^(?:via|through)$/u.test(wordBefore(view, object)),
  // Who mediates an agreement is no party to it.
  PARTY_TO: (said) => between(said).filter(({ tag }) => tag === 'VERB').at(said.subject === said.left ? 0 : -1)?.lemma.match(MEDIATES) != null,
};
