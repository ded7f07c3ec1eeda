/** Rules for who leads: in the passive before a person, who runs things and with whom, whose chairmanship it is, whose office stands beside a name. */
import { HEADS } from '../../language/offices.ts';
import { BODY, type RuleData } from './rule-data.ts';

const WHO = `${BODY}|Person`;
const RUNS = 'runs|run|ran|manages|manage|managed|operates|operate|operated|implements|implement|implemented|implementing|administers|administer|administered|coordinates|coordinate|oversees|oversee|oversaw|executes';
/** Offices at the head of a body. */
const LEADER = [...HEADS, 'co-chair', 'founder', 'coordinator', 'principal'].join('|');
/** The office of who leads, as a thing that one has and gives on. */
const LEAD = 'chairmanship|co-chairmanship|presidency|leadership|command|coordination|co-ordination|management|direction|chair';
/** Those who act for the body that they are of. */
const STAFF = 'officers|officer|agents|rangers|detectives|investigators|police|inspectors|troops|soldiers|forces|members|experts|specialists|prosecutors|staff|teams|team|units|unit';
const DID = 'carried|conducted|launched|led|executed|mounted|undertook';

const LED = 'led|headed|coordinated|launched|commanded|conducted|spearheaded|organised|organized|implemented';

export const LEADING_RULES: readonly RuleData[] = [
  {
    name: 'led-in-front', predicate: 'LEADS', confidence: 0.9,
    patterns: [`${LED} by S:${BODY} , O:Operation`, `${LED} by S:${BODY} with the? support|help|assistance|backing|participation of|from ** , O!:Operation`],
    examples: ['Led by [S:Organization Atlas], [O:Operation the sweep] involved ten ships.', 'Led by [S:Organization Atlas] with the support of Oak Aid, [O:Operation the sweep] involved ten ships.'],
    never: ['The port is led by [S:Organization Atlas], and [O:Operation the sweep] began.', 'Praised by [S:Organization Atlas], [O:Operation the sweep] ended.'],
  },
  {
    name: 'supported-in-front', predicate: 'SUPPORTS', confidence: 0.85,
    patterns: [`${LED} by * with the? support|help|assistance|backing of|from S:${BODY} , O:Operation`],
    examples: ['Led by Atlas with the support of [S:Organization Oak Aid], [O:Operation the sweep] involved ten ships.'],
    never: ['Led by Atlas with the knowledge of [S:Organization Oak Aid], [O:Operation the sweep] involved ten ships.'],
  },
  {
    name: 'headed-by-person', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      'O:Organization , which|that? is|was|be? headed|chaired|commanded|led|directed|managed|run by S!:Person', 'O:Organization|Operation be? presided over by S:Person|Location|Organization',
      `O:Organization be? directed|managed|run|operated|administered|co-chaired|overseen by S:${WHO}`, 'O:Organization|Operation , with S!:Person at its|the head|helm', 'O:Organization|Operation , with S!:Person in command|charge|the? chair|lead',
    ],
    examples: [
      '[O:Organization The Mission], commanded by Major General [S:Person Jon Vik], left.', '[O:Organization The Harbour Board] is directed by [S:Person Ana Ruiz].', '[O:Organization The Harbour Panel] is presided over by Judge [S:Person Ana Ruiz].',
      '[O:Organization The Harbour Panel], with [S:Person Ana Ruiz] at its head, met.', '[O:Organization The Harbour Centre] is run by the acting director, Mr. [S:Person Jon Vik].', '[O:Organization The Harbour Centre] is managed by [S:Organization the Coast Guard].',
    ],
    never: ['[O:Organization The Mission], praised by Major General [S:Person Jon Vik], left.', 'Money from [O:Organization the Harbour Board] was managed by [S:Organization the Coast Guard].'],
  },
  {
    name: 'runs', predicate: 'LEADS', confidence: 0.85,
    patterns: [
      `S:${BODY} will|has|have|is|are? jointly? ${RUNS}|co-chairs|co-chair|co-chaired|co-leads|co-lead|co-led O:Operation`, `S:${WHO} will|has|have? co-chairs|co-chair|co-chaired|co-leads|co-lead|co-led O:Organization`,
      `S:${WHO} will|has|have? presides|preside|presided over O:Organization`, `S:${WHO} is|was|are|be in charge of O:Organization|Operation`, `S:Person has? is|was|been|stands|stood at the head|helm of O:Organization|Operation`,
      `S:${BODY} will|has|have|had? carries|carry|carried|carrying out O:Operation`, `${STAFF} of|from S!:Organization have|had|also? ${DID} out? O:Operation`,
    ],
    examples: [
      '[S:Organization Atlas] manages [O:Operation the Lantern project].', '[S:Location Chad] will co-chair [O:Organization the Harbour Group].', '[S:Location Chad], which has presided over [O:Organization the Harbour Group], spoke.',
      '[S:Person Ana Ruiz] is in charge of [O:Operation the Lantern project].', '[S:Person Ana Ruiz] has been at the helm of [O:Organization Atlas] since May.', 'Rangers of [S:Organization the Coast Guard] carried out [O:Operation the raid].',
    ],
    never: ['[S:Organization Atlas] admires [O:Operation the Lantern project].', 'Friends of [S:Organization the Coast Guard] carried out [O:Operation the raid].'],
  },
  {
    name: 'runs-with', predicate: 'LEADS', confidence: 0.8,
    patterns: [
      ...['', 'together|jointly '].map((both) => `${RUNS} O:Operation ${both}with S:${BODY}`), `launched|launches|launch|conducted|conducts|leads|led O:Operation together|jointly with S:${BODY}`,
      `O:Operation ,? that|which S:${BODY} has|have|had? jointly? ${RUNS}|carries|carried|wages|waged|wage|mounted|undertook|undertaken`, `O:Organization , which|whom S:Person has|have? heads|headed|leads|led|chairs|chaired|commands|commanded|directs|runs`,
      `O:Organization|Operation ,? which|that ** and S:${BODY} ${RUNS} .|,|;|in|from|for|with|since`,
    ],
    examples: [
      'Oak runs [O:Operation the Lantern project] together with [S:Organization the Coast Guard].', 'Oak manages [O:Operation the Lantern project] with [S:Location Chad].', '[O:Operation a campaign] that [S:Location Chad] has waged since May',
      'They joined [O:Organization the Fraud Cell], which my colleague [S:Person Jon Vik] heads.', '[O:Organization The Gale Hospital], which Chad finances and [S:Organization Atlas] operates, grew.',
    ],
    never: ['Oak runs [O:Operation the Lantern project] with friends of [S:Location Chad].', 'Oak runs [O:Operation the Lantern project] with [S:Location Chad]’s help.', 'Oak praised [O:Operation the Lantern project] together with [S:Location Chad].'],
  },
  {
    name: 'has-the-chair', predicate: 'LEADS', confidence: 0.85,
    patterns: [
      `S!:${WHO} 's|’s|'|’ current|present|first|second? ${LEAD} of O:Organization|Operation`, `${LEAD} of O:Organization|Operation by S:${WHO}`,
      `${LEAD} of O:Organization|Operation will|has|was|is? be|been? passed|passes|pass|moved|moves|goes|went|handed|transferred|rotated over? from ** to S!:${WHO}`,
      `handed|hands|hand|passed|passes|pass|transferred|entrusted|ceded|handing|passing over? the? rotating? ${LEAD} of O:Organization|Operation over? to S!:${WHO}`,
      `${LEAD} of O:Organization|Operation falls|fell|lies|lay|rests|rested to|with|on|upon S:${WHO}`, `${LEAD} of O:Organization|Operation is|was|remains|be in the hands of S:${WHO}`,
      `O:Organization|Operation ,? whose ${LEAD} falls|fell|lies|lay|rests|rested|passed|belongs to|with|on|upon S:${WHO}`,
      `S:${WHO} will|has|have? ensures|ensured|ensure|provides|provided|exercises|exercised|holds|held|hold the? overall|general|rotating|current? ${LEAD} of O:Organization|Operation`,
      `O:Organization|Operation be? * under the? overall|general|joint|direct|operational? leadership|command|coordination|co-ordination|direction|chairmanship of S:${WHO}`,
    ],
    examples: [
      "During [S:Location Chad]'s chairmanship of [O:Organization the Harbour Group], it grew.", 'The presidency of [O:Organization the Harbour Group] by [S:Location Chad] ended.', 'The chairmanship of [O:Organization the Harbour Group] passed from Mali to [S:Location Chad].',
      'Mali handed over the presidency of [O:Organization the Harbour Group] to [S:Location Chad].', 'Leadership of [O:Operation the Lantern project] lies with [S:Organization Atlas].', 'Coordination of [O:Operation the Lantern project] is in the hands of [S:Organization Atlas].',
      '[O:Operation The joint patrols], whose coordination falls to [S:Organization Atlas], began.', '[S:Organization Atlas] ensures the overall coordination of [O:Operation the Lantern project].', 'They asked that [O:Organization a joint team] be created under the leadership of [S:Location Peru].',
    ],
    never: ["[S:Location Chad]'s chairmanship was praised by [O:Organization the Harbour Group].", 'The presidency of [O:Organization the Harbour Group] thanked [S:Location Chad].', '[O:Organization The Harbour Group] was created under the eyes of [S:Location Chad].'],
  },
  {
    name: 'office-beside', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      `S:Person ,|( O!:Organization 's|’s current|new|executive|managing|general? ${LEADER} ,|.|)|;|and`, `S!:Person ,|( the? acting|executive|managing? ${LEADER} , O!:Organization ,|.|)|;`,
      `S:Person ,|( the? ${LEADER}|inspector|controller|comptroller|attorney|secretary general of O:Organization`, `S:Person ,|( the? managing|chief executive officer? of O:Organization`,
      `S:Person ,|( the? ceo|${LEADER} and ${LEADER} of O:Organization`, `S:Person ,|( the? founder|chairman|president|director|head and ${LEADER}|chief executive? officer? of O:Organization`,
    ],
    examples: [
      'Professor [S:Person Ana Ruiz], [O:Organization the Harbour Institute]’s director, signed.', 'Ms. [S:Person Ana Ruiz] (Director, [O:Organization Office for Ports]) spoke.', '[S:Person Jon Vik], Commissioner General of [O:Organization the Revenue Board], signed.',
      '[S:Person Jon Vik], Chief Executive Officer of [O:Organization Atlas], signed.', '[S:Person Jon Vik], founder and director of [O:Organization Atlas], signed.', '[S:Person Jon Vik], President and Chief Executive Officer of [O:Organization Atlas], signed.',
    ],
    never: ['[S:Person Ana Ruiz], [O:Organization the Harbour Institute]’s director of music, signed.', '[S:Person Ana Ruiz], [O:Organization the Harbour Institute]’s lawyer, signed.', '[S:Person Jon Vik] (guest, [O:Organization Office for Ports]) spoke.'],
  },
];
