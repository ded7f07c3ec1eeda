/** Who a sentence says to have spoken, without saying where: "Ana Ruiz opened the discussion", "Lectures were given by …", "She was followed by …", "Welcoming the delegates, Jon Vik …". */
import type { Item } from '../item.ts';
import { MEETINGS } from '../text/meetings.ts';
import type { SentenceView } from '../text/view.ts';
import type { Came } from './came.ts';

/** What a speaker does with those who hear. */
const TURNS_TO = new Set(['open', 'close', 'chair', 'moderate', 'facilitate', 'conclude', 'welcome', 'address', 'brief', 'greet', 'thank', 'introduce', 'inaugurate']);
const HEARERS = new Set([...MEETINGS, 'participants', 'delegates', 'guests', 'audience', 'attendees', 'proceedings', 'day', 'trainees', 'speakers', 'delegations']);
/** What is said at meetings. */
const SPEECHES = new Set(['talk', 'talks', 'presentation', 'presentations', 'lecture', 'lectures', 'speech', 'speeches', 'address', 'addresses', 'remarks', 'keynote', 'keynotes', 'overview', 'statement', 'statements', 'introduction', 'briefing', 'briefings', 'papers', 'toast']);
const SAYS = new Set(['give', 'deliver', 'make', 'hold', 'present']);
/** Words between a verb and what it is done to, and from an opening to its comma. */
const NEAR = 4, FAR = 12;

/** All that a sentence says so of who spoke. */
export function speakersIn(view: SentenceView, items: readonly Item[]): Came[] {
  const people = items.filter(({ type, level }) => type === 'Person' && level === 'name');
  if (people.length === 0) return [];
  const { tokens, lower } = view;
  const came: Came[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { tag } = tokens[at]!;
    const speech = SPEECHES.has(lower[at]!) && (tag === 'NOUN' || tag === 'PROPN');
    if (lower[at] === 'followed' && lower[at + 1] === 'by' && at <= NEAR && /^(?:she|he|they)$/u.test(lower[0]!)) came.push({ who: behindBy(view, people, at + 1), cue: at, onlyMeeting: true, reach: 2 });
    else if (speech && isGivenBy(view, at) > 0) came.push({ who: behindBy(view, people, isGivenBy(view, at)), cue: isGivenBy(view, at) - 1, onlyMeeting: true });
    else if (tag === 'VERB' && !lower[at]!.endsWith('ing')) {
      const reach = spokenAt(view, items, at);
      const speaker = reach > 0 ? speakerBefore(view, people, at) : undefined;
      if (speaker) came.push({ who: [speaker], cue: at, onlyMeeting: true, reach });
    } else if (at === 0 && isOpening(view)) {
      const comma = lower.indexOf(',');
      const speaker = comma > 0 && comma <= FAR ? people.find(({ first, end }) => first > comma && first <= comma + FAR && !tokens.slice(comma, end).some((one) => one.tag === 'VERB')) : undefined;
      if (speaker) came.push({ who: [speaker], cue: 0, onlyMeeting: true });
    }
  }
  return came.filter(({ who }) => who.length > 0);
}

/** How far back the meeting may stand of what a verb says; 0 where it says nothing of speaking. */
function spokenAt({ tokens, lower }: SentenceView, items: readonly Item[], at: number): number {
  const { lemma } = tokens[at]!;
  const next = lower[at + 1] ?? '.';
  if (lemma === 'preside' || (lemma === 'speak' && !/^(?:to|with|by|out|up)$/u.test(next))) return 3;
  const near = lower.slice(at + 1, at + 1 + NEAR);
  if (TURNS_TO.has(lemma) && /^(?:the|today|this|that|all|participants|delegates|guests)$/u.test(next) && near.some((word) => HEARERS.has(word))) return 3;
  const speech = SAYS.has(lemma) ? near.findIndex((word) => SPEECHES.has(word)) : -1;
  // "Gave Alder a new address" tells of no speech, "gave Alder's address" does.
  return speech >= 0 && !items.some(({ first, end, level }) => level === 'name' && first > at && end <= at + 1 + speech && !/^['’]s?$/u.test(lower[end] ?? '')) ? 3 : 0;
}

/** Who does what a verb says: the person before it, with nothing between but where they are from and what they are. */
function speakerBefore({ tokens }: SentenceView, people: readonly Item[], verb: number): Item | undefined {
  // A verb in the passive is done to them.
  if (tokens[verb - 1]?.lemma === 'be') return undefined;
  const speaker = people.findLast(({ end }) => end <= verb);
  if (!speaker) return undefined;
  const between = tokens.slice(speaker.end, verb);
  const before = tokens[speaker.first - 1];
  if (between.some(({ tag, text }) => tag === 'VERB' || tag === 'PRON' || tag === 'SCONJ' || tag === 'CCONJ' || text === ';' || text === '"' || text === '”')) return undefined;
  // "Ana Ruiz, head of Elm,", "Ana Ruiz (Elm)", "Ana Ruiz Head of Elm".
  if (between.length > 2 && !/^(?:,|of|from|\(|\p{Lu}.*)$/u.test(between[0]!.text)) return undefined;
  return before?.tag === 'ADP' || before?.tag === 'VERB' ? undefined : speaker;
}

/** The place of "by" where speeches are said to be given by somebody; 0 where they are not. */
function isGivenBy({ tokens, lower }: SentenceView, at: number): number {
  const by = lower.indexOf('by', at);
  const given = tokens[by - 1];
  // "Noting the statements made by" tells of statements, "statements were made by" of who spoke.
  return by > at && by <= at + 2 * NEAR && given !== undefined && SAYS.has(given.lemma) && tokens.slice(at + 1, by - 1).some(({ lemma }) => lemma === 'be') ? by : 0;
}

/** The people who are named behind "by", as far as no clause begins that tells of something else. */
function behindBy({ lower }: SentenceView, people: readonly Item[], by: number): readonly Item[] {
  const stop = lower.findIndex((word, at) => at > by && /^(?:who|which|that|whose|;|where)$/u.test(word));
  return people.filter(({ first }) => first > by && (stop < 0 || first < stop));
}

/** "Welcoming the delegates," and "In her opening remarks,". */
function isOpening({ tokens, lower }: SentenceView): boolean {
  if (TURNS_TO.has(tokens[0]!.lemma) && lower[0]!.endsWith('ing')) return lower.slice(1, 1 + NEAR).some((word) => HEARERS.has(word));
  return lower[0] === 'in' && /^(?:his|her|their)$/u.test(lower[1] ?? '') && lower.slice(2, 2 + NEAR).some((word) => SPEECHES.has(word));
}
