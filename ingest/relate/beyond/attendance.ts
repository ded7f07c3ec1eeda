/** Who came to the meeting that the sentences before tell of, spoke there or held it, or took part in the undertaking: "A workshop was held in Lima. Peru attended. Ana Ruiz opened the discussion. Its host was Alder." */
import type { RelationType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { attendersIn } from './attenders.ts';
import type { Came } from './came.ts';
import { delegationsIn } from './delegations.ts';
import { MeetingTold } from './meeting-told.ts';
import { speakersIn } from './speakers.ts';

/** How far back the meeting, or what was last told of who came to it, may stand, in sentences. */
const REACH = 3;
const CONFIDENCE = 0.7;

/** Those who came, spoke, took part or were hosts, each with what the text tells of; the heads of delegations with those that sent them. `sentences` are items, `told` the relations found so far. */
export function attendance(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  const found: FoundRelation[] = [];
  const meeting = new MeetingTold(sentences, told);
  for (const [index, view] of views.entries()) {
    for (const one of cameIn(view, { sentences, index, namesMeeting: meeting.namesMeeting(index) })) {
      const { who, cue } = one;
      if (one.for) found.push(...who.filter(({ type }) => type === 'Person').map((person) => relation(view, one, { subject: person, predicate: 'REPRESENTS', object: one.for! })));
      const thing = (one.within ? meeting.within(index, cue) : undefined) ?? meeting.before(index, { reach: one.reach ?? REACH, onlyMeeting: one.onlyMeeting });
      if (!thing) continue;
      const predicate = one.predicate ?? 'PARTICIPATES_IN';
      const came = who.filter(({ type }) => allows(predicate, type, thing.type));
      if (came.length > 0) meeting.again(thing, index);
      found.push(...came.map((subject) => relation(view, one, { subject, predicate, object: thing })));
    }
    meeting.pass(index);
  }
  return found;
}

/** All that a sentence says of who came, without saying to what. */
function cameIn(view: SentenceView, { sentences, index, namesMeeting }: { readonly sentences: readonly (readonly Item[])[]; readonly index: number; readonly namesMeeting: boolean }): Came[] {
  const items = sentences[index]!;
  // What a sentence says of the meeting that it names, it says itself; of delegations it may go on to say more.
  const others = namesMeeting || view.sentence.kind === 'heading' ? [] : [...attendersIn(view, items), ...speakersIn(view, items)];
  return [...delegationsIn(view, { sentences, index }), ...others].filter(({ who }) => who.length > 0);
}

const relation = (view: SentenceView, { cue, status }: Came, { subject, predicate, object }: { readonly subject: Item; readonly predicate: RelationType; readonly object: Item }): FoundRelation => ({
  subject: subject.id, predicate, object: object.id, status: status ?? statusByWords(view, cue), confidence: CONFIDENCE,
  evidence: { start: view.tokens[Math.min(cue, subject.first)]!.start, end: view.tokens[Math.max(cue + 1, subject.end) - 1]!.end }, method: 'rule:attendance',
});
