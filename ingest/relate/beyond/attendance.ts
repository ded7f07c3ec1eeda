/** Who came to the meeting that the sentences before tell of, spoke there or held it, or took part in the undertaking: "A workshop was held in Lima. Peru attended. Ana Ruiz opened the discussion. Its host was Alder." */
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { attendersIn, type Came } from './attenders.ts';
import { isMeeting, thingsHeld, type MeetingTold } from './meeting-told.ts';
import { speakersIn } from './speakers.ts';

/** How far back the meeting, or what was last told of who came to it, may stand, in sentences. */
const REACH = 3;
const CONFIDENCE = 0.7;

/** Those who came, spoke, took part or were hosts, each with what the text tells of. `sentences` are items, `told` the relations found so far. */
export function attendance(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  const found: FoundRelation[] = [];
  let held: ReadonlySet<string> | undefined;
  let last: MeetingTold | undefined, meeting: MeetingTold | undefined;
  for (const [index, view] of views.entries()) {
    const items = sentences[index]!;
    held ??= thingsHeld(sentences, told);
    const here = items.filter(({ id }) => held!.has(id));
    // What a sentence says of the meeting that it names, it says itself.
    const came = here.some(isMeeting) || view.sentence.kind === 'heading' ? [] : [...attendersIn(view, items), ...speakersIn(view, items)];
    for (const one of came) {
      const to = one.onlyMeeting ? meeting : last;
      if (!to || index - to.sentence > (one.reach ?? REACH)) continue;
      const { thing } = to;
      let any = false;
      for (const who of one.who) {
        const predicate = one.predicate ?? 'PARTICIPATES_IN';
        if (!allows(predicate, who.type, thing.type)) continue;
        any = true;
        found.push({ subject: who.id, predicate, object: thing.id, status: one.status ?? statusByWords(view, one.cue), confidence: CONFIDENCE, evidence: evidenceOf(view, one, who), method: 'rule:attendance' });
      }
      if (!any) continue;
      last = { thing, sentence: index };
      if (thing.type === 'Event') meeting = last;
    }
    const latest = here.at(-1);
    if (latest) last = { thing: latest, sentence: index };
    const gathering = here.findLast(({ type }) => type === 'Event');
    if (gathering) meeting = { thing: gathering, sentence: index };
  }
  return found;
}

const evidenceOf = ({ tokens }: SentenceView, { cue }: Came, who: Item): FoundRelation['evidence'] => ({ start: tokens[Math.min(cue, who.first)]!.start, end: tokens[Math.max(cue + 1, who.end) - 1]!.end });
