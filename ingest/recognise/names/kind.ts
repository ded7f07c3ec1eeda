/** What kind of thing a name's own head says it names: "Global Compact for …" is a paper, "Harvest Initiative" an undertaking, whatever the tagger took it for. */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { TIES, type TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const PAPERS = `agreement convention charter agenda protocol declaration treaty code pact statute accord constitution memorandum compact covenant communiqué communique guideline guidelines arrangement regulation principles roadmap
  strategy plan concept framework act resolution`;
const UNDERTAKINGS = 'initiative programme program project campaign drill';
const GATHERINGS = 'summit session workshop debate talks day week anniversary meeting vtc videoconference teleconference webinar seminar symposium roundtable festival briefing crisis war incident elections';
const PUBLICATIONS = 'report handbook newsletter bulletin factsheet toolkit manual curriculum assessment index list';
const KIND: ReadonlyMap<string, NamedType> = new Map([
  ...words(PAPERS).map((word) => [word, 'Instrument'] as const), ...words(UNDERTAKINGS).map((word) => [word, 'Operation'] as const), ...words(GATHERINGS).map((word) => [word, 'Event'] as const), ...words(PUBLICATIONS).map((word) => [word, 'Service'] as const),
]);
const PARTING = new Set([...TIES, 'from', 'with']);
const SHORTEST = 2;
const MEMORANDUM = /^M[oO]Us?$/u;
/** From here on the tagger knows better: "Tor Project" is a body all the same. No body is called a day or a summit. */
const CERTAIN = 0.97;

/** The names that were taken for bodies, each as what its head says; `known` tells names that are known to be what they were taken for. */
export const kindsByHead = (names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] =>
  names.map((name) => {
    if (name.type !== 'Organization') return name;
    const { tokens } = sentences[name.sentence]!;
    if (name.end - name.start < SHORTEST) return MEMORANDUM.test(tokens[name.start]!.text) ? { ...name, type: 'Instrument' } : name;
    const head = headOf(tokens, name);
    const type = MAY_BE_WRITTEN.has(head) && isOnSomething(tokens, name) ? 'Service' : MAY_BE_HELD.has(head) && isHeld(tokens, name, names) ? 'Event' : KIND.get(head);
    return type === undefined || (name.confidence >= CERTAIN && type === 'Operation') || isKnown(tokens, name, known) ? name : { ...name, type };
  });

/** A "Regional Review on Ports" is written; a "Harbour Review" may be a body. */
const MAY_BE_WRITTEN = new Set(['review', 'survey', 'study', 'outlook']);
const isOnSomething = (tokens: readonly Token[], { start, end }: TaggedName): boolean => tokens.slice(start + 1, end).find(({ text }) => PARTING.has(text))?.text === 'on';

/** What may sit all year or be held once. */
const MAY_BE_HELD = new Set(['forum', 'conference']);
const HOLDING = new Set(['at', 'during', 'attend', 'host', 'hold', 'organize', 'organise', 'convene', 'open', 'towards', 'before', 'address']);
/** Behind a gathering, what was done with it. */
const HELD = new Set(['attended', 'held', 'hosted', 'convened', 'organized', 'organised', 'opened']);

/** Whether a forum or a conference is a gathering: somebody holds it, or it is one of several, or a place is said where it is held; others sit all year. */
function isHeld(tokens: readonly Token[], { sentence, start, end }: TaggedName, names: readonly TaggedName[]): boolean {
  const article = tokens[start - 1]?.tag === 'DET' ? tokens[start - 1]!.text.toLowerCase() : '';
  if (article === 'a' || article === 'an' || article === 'this' || HOLDING.has(tokens[article === '' ? start - 1 : start - 2]?.lemma ?? '')) return true;
  if (HELD.has(tokens[end]?.text ?? '')) return true;
  let at = end;
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV') at++;
  if (at > end && HELD.has(tokens[at]?.text ?? '')) return true;
  return tokens[end]?.text === 'in' && names.some((place) => place.sentence === sentence && place.start === end + 1 && place.type === 'Location');
}

/** "United Nations World Harvest Programme (WHP)" is known by its last words or by its acronym. */
function isKnown(tokens: readonly Token[], { start, end }: TaggedName, known: (words: string) => boolean): boolean {
  for (let from = start; from < end - 1; from++) if (known(tokens.slice(from, end).map(({ text }) => text).join(' '))) return true;
  return tokens[end]?.text === '(' && known(tokens[end + 1]?.text ?? '');
}

/** What a name's words say by their head that it names; undefined where they do not. */
export const kindOf = (words: readonly string[]): NamedType | undefined => {
  const tie = words.findIndex((word, at) => at > 0 && PARTING.has(word));
  return KIND.get((words.at(tie < 0 ? -1 : tie - 1) ?? '').toLowerCase());
};

/** The word that says what it is: the last capitalised before a tie, else the last; '' where a small letter says that it is described, not named. */
function headOf(tokens: readonly Token[], { start, end }: TaggedName): string {
  let tie = start + 1;
  while (tie < end && !PARTING.has(tokens[tie]!.text)) tie++;
  const { text } = tokens[tie - 1]!;
  // "Crisis Meeting on Trade Working Group", "Planning & Strategy": bodies all the same.
  const other = tokens.slice(tie, end).some(({ text }) => text === 'the');
  if ((!other && headClass(tokens[end - 1]!.text.toLowerCase()) === BODY) || tokens[tie - 2]?.text === '&') return '';
  // "Africa Surge Operation" is one; the "United Nations Operation in Chad" is a mission.
  if (tie === end && text === 'Operation') return 'project';
  return /^\p{Lu}/u.test(text) ? text.toLowerCase() : '';
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
