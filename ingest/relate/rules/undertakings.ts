/** Rules for who helps, runs and joins undertakings, as police and courts tell of them. */
import { BODY, type RuleData } from './rule-data.ts';

const HELPED = 'supported|assisted|backed|aided|facilitated';
const RUN = 'led|run|headed|conducted|coordinated|carried|organized|organised|launched|initiated|spearheaded|commanded';
const MINDS = 'leader|head|director|manager|coordinator|chief';
/** What police do to people and goods. */
const CATCHES = 'arrest|arrested|arrests|detain|detained|detains|hold|held|seize|seized|seizes|free|freed|rescue|rescued|search|searched|charge|charged|catch|caught|find|found|intercept|intercepted';
/** What several bodies do at once, so that one joins the other in doing it. */
const TOGETHER = 'announce|announced|announcing|launch|launched|launching|dismantle|dismantling|arrest|arresting|publish|publishing|investigate|investigating|host|hosting|sign|signing|unveil|unveiling|issue|issuing';

/** Who is sent to help, and the verbs for it. */
const FORCES = 'troops|soldiers|peacekeepers|forces|contingent|contingents|battalion|battalions|personnel|officers|police|observers|helicopters|aircraft|vessels|equipment';
const SENDS = 'contribute|contributes|contributed|commit|commits|committed|send|sends|sent|provide|provides|provided|pledge|pledged|deploy|deploys|deployed|supply|supplied';
/** What of a body they are sent to. */
const WORK = 'the? deployment|work|efforts|activities|ranks|operations? of? the?';

/** These come before the rules of `table.ts`: "joined the Board to announce" makes no member. */
export const UNDERTAKING_RULES: readonly RuleData[] = [
  {
    name: 'joins-in-doing', predicate: 'PARTNERS_WITH', confidence: 0.9,
    patterns: [`S:${BODY} has|have? joined|joins|join|joining O:${BODY} today|yesterday? to|in ${TOGETHER}`, `S:${BODY} has|have? joined|joins|join forces|hands with O:${BODY}`],
    examples: ['[S:Organization The Coast Board] joined [O:Organization the Harbour Police] yesterday to announce arrests.', '[S:Organization Atlas] has joined forces with [O:Organization the Coast Bank].'],
    never: ['[S:Location Malta] joined [O:Organization the Harbour League] in urging peace.', '[S:Location Malta] met [O:Organization the Harbour League] to announce arrests.'],
  },
  {
    name: 'works-with-others-on', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      `S:${BODY} has|have|had|is|are|was|were|also? collaborate|collaborated|collaborating|cooperate|cooperated|cooperating|worked|working|partnered|partnering with|alongside ** on O:Operation`,
      `S:${BODY} has|have|had? ${CATCHES} ** as|while|when|after it collaborated|cooperated|worked|partnered with|alongside ** on O:Operation`,
      `O:Operation be a|the? joint|shared|collaborative|combined effort|initiative|undertaking|endeavour|endeavor|operation|investigation|project by|between|of|involving S:${BODY}`,
    ],
    examples: ['[S:Organization The Coast Guard] worked with foreign partners on [O:Operation the sweep].', '[S:Organization The Coast Guard] held two men as it collaborated with foreign partners on [O:Operation the sweep].', '[O:Operation The Lantern project] is a joint effort by [S:Organization the Coast Guard] and Frontex.'],
    never: ['Frontex held two men for [S:Organization the Coast Guard] as it collaborated with foreign partners on [O:Operation the sweep].', '[S:Organization The Coast Guard] worked with foreign partners on reports of [O:Operation the sweep].', '[O:Operation The Lantern project] is a joint effort praised by [S:Organization the Coast Guard].', '[S:Organization The Coast Guard] differed with foreign partners on [O:Operation the sweep].'],
  },
  {
    name: 'housed-and-run-by', predicate: 'LEADS', confidence: 0.85,
    patterns: [`O:Organization ,? which|that? be? housed|hosted|founded|established|created|owned|staffed|funded and managed|run|operated|led|directed|headed|administered by S:${BODY}`],
    examples: ['[O:Organization The Port Desk], housed and managed by [S:Organization the Coast Guard], grew.', '[O:Organization The Port Desk], which is owned and run by [S:Organization the Coast Guard], grew.'],
    never: ['[O:Organization The Port Desk] met, and the Cargo Desk, housed and managed by [S:Organization the Coast Guard], grew.', '[O:Organization The Port Desk], housed and praised by [S:Organization the Coast Guard], grew.', '[O:Organization The Port Desk], housed and managed well, met [S:Organization the Coast Guard].'],
  },
  {
    name: 'helped-besides', predicate: 'SUPPORTS', confidence: 0.85,
    patterns: [`in addition to S:${BODY} ** , O:Operation be ${HELPED} by`, `in addition to S:${BODY} , O:Operation be ${HELPED} by`, `besides|alongside S:${BODY} , O:Operation be ${HELPED} by`],
    examples: ['In addition to [S:Organization the Coast Guard] in Oslo, [O:Operation the sweep] was supported by Frontex.', 'Besides [S:Organization the Coast Guard], [O:Operation the sweep] was also assisted by Frontex.'],
    never: ['In contrast to [S:Organization the Coast Guard], [O:Operation the sweep] was supported by Frontex.', 'In addition to [S:Organization the Coast Guard], [O:Operation the sweep] was praised by Frontex.'],
  },
  {
    name: 'takes-part-besides', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      `in addition to S:${BODY} , ** took|take|takes part in O:Operation|Event`,
      `in addition to S:${BODY} , ** participated|participate|participates in O:Operation|Event`,
      `besides S:${BODY} , ** took|take|takes part in O:Operation|Event`,
      `besides S:${BODY} , ** participated|participate|participates in O:Operation|Event`,
    ],
    examples: ['In addition to [S:Location Chad], eight other countries took part in [O:Operation the sweep].', 'Besides [S:Organization the Coast Guard], Mali and Niger participated in [O:Event the exercise].'],
    never: ['In addition to [S:Location Chad], they praised [O:Operation the sweep].'],
  },
  {
    name: 'run-with-help', predicate: 'SUPPORTS', confidence: 0.85,
    patterns: [
      `O:Operation ,? * ${RUN} out? by ** with S!:Organization support|assistance|help|backing|aid`,
      `O:Operation ,? * ${RUN} out? by ** with the? active|operational|technical|full|valuable|close|crucial? support|assistance|help|backing|aid of|from|by S:${BODY}`,
    ],
    examples: ['[O:Operation The sweep] was led by the Harbour Board and the Coast Guard with [S:Organization Frontex] support.', '[O:Operation The sweep], led by the Coast Guard with the active support of [S:Organization Frontex], ended.'],
    never: ['[O:Operation The sweep] was led by the Coast Guard with [S:Organization Frontex] officers far away.', '[O:Operation The sweep] was praised by the Coast Guard with the support of [S:Organization Frontex].'],
  },
  {
    name: 'minds-the-project', predicate: 'LEADS', confidence: 0.9,
    patterns: [`${MINDS} of O!:Operation , mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`, `S:Person , the? ${MINDS} of O!:Operation`],
    examples: ['The coordinator of [O:Operation the Lantern project], [S:Person Mara Lind], agreed.', '[S:Person Jon Vik], head of [O:Operation the Lantern project], agreed.'],
    never: ['The critics of [O:Operation the Lantern project], [S:Person Mara Lind] among them, agreed.', '[S:Person Jon Vik], friend of [O:Operation the Lantern project], agreed.'],
  },
  {
    name: 'acts-as-head', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      'S:Person , O!:Organization acting|interim? special? agent in charge', 'O!:Organization acting|interim? special? agent in charge S:Person',
      'S:Person ,|( the? acting|interim executive|managing|general? head|director|chief|president|chair|commissioner of O:Organization',
      'S:Person ,|( O!:Organization acting|interim executive|managing|general? head|director|chief|president|chair|commissioner',
    ],
    examples: ['[S:Person Jon Vik], [O:Organization Harbour Division] Acting Special Agent in Charge, agreed.', '[S:Person Jon Vik], acting director of [O:Organization Atlas], agreed.', '[S:Person Jon Vik], [O:Organization Atlas] interim president, agreed.'],
    never: ['[S:Person Jon Vik], [O:Organization Harbour Division] guest in charge of music, agreed.', '[S:Person Jon Vik], acting against [O:Organization Atlas], agreed.'],
  },
  {
    name: 'co-led', predicate: 'LEADS', confidence: 0.85,
    patterns: ['O!:Operation , which|that? be? co-led|co-organised|co-organized|co-hosted|co-ordinated with|by S:Organization|Location', 'O!:Operation , which|that be co - led|organised|organized with|by S:Organization|Location'],
    examples: ['[O:Operation Operation Gale], which was co-led with [S:Location Chad], ended.'],
    never: ['[O:Operation Operation Gale], which was praised by [S:Location Chad], ended.'],
  },
  {
    name: 'staff-of-owner', predicate: 'REPRESENTS', confidence: 0.85,
    patterns: ["O!:Organization 's|’s|'|’ uk|us|u.s.|european|regional|national|international|africa|asia? programme|programmes|program|programs|operations|policy|communications|research|deputy|assistant|regional|country|project|campaigns|legal|media director|manager|officer|coordinator|adviser|advisor|head , mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person"],
    examples: ["[O:Organization Clear Rivers]'s UK Programmes Director, [S:Person Mara Lind], agreed.", "[O:Organization Atlas]'s deputy head, Mr [S:Person Jon Vik], agreed."],
    never: ["[O:Organization Atlas]'s critics, Mr [S:Person Jon Vik] among them, agreed.", "[O:Organization Atlas]'s programmes reached [S:Person Mara Lind]."],
  },
  {
    name: 'sends-forces', predicate: 'SUPPORTS', confidence: 0.85,
    patterns: [
      `S:${BODY} to|will|has|have|had|also|is|are? ${SENDS} * ${FORCES} to ${WORK} O:Organization|Operation`,
      `decision|decisions|pledge|pledges|commitment|offer taken|made|announced? by|of S:${BODY} to ${SENDS}|expedite|speed * ${FORCES} to|for ${WORK} O:Organization|Operation`,
      `decision|decisions|pledge|pledges|commitment|offer taken|made|announced? by|of S:${BODY} to ${SENDS}|expedite|accelerate|speed * deployment|dispatch of * ${FORCES} to|for|in support? of? ${WORK} O:Organization|Operation`,
      `presidents|leaders|governments|heads|ministers ** of S:${BODY} to ${SENDS} * ${FORCES} to ${WORK} O:Organization|Operation`,
    ],
    examples: ['[S:Location Chad] will contribute 300 troops to [O:Organization the Harbour Force].', '[S:Location Chad] has pledged soldiers to the deployment of [O:Organization the Harbour Force].', 'They hailed the decision taken by [S:Location Chad] to send troops to [O:Organization the Harbour Force].', 'They hailed the decision by [S:Location Chad] to expedite the deployment of troops in support of [O:Organization the Harbour Force].',
      'He joined the presidents and ministers of [S:Location Chad] to commit troops to [O:Organization the Harbour Force].'],
    never: ['[S:Location Chad] sent troops to fight [O:Organization the Harbour Force].', '[S:Location Chad] pledged support to the police of [O:Location Mali].', '[S:Location Chad] sent a letter to [O:Organization the Harbour Force].', 'They hailed the decision by [S:Location Chad] to withdraw troops from [O:Organization the Harbour Force].'],
  },
];
