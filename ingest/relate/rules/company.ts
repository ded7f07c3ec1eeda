/** Rules for company: whose partner and member one is, of what system, whom an undertaking takes in. */
import { BODY, type RuleData } from './rule-data.ts';

const TAKES_IN = 'gathered|gathers|involved|involves|united|unites|mobilised|mobilized|engaged|convened';
const STATES = 'countries|states|nations|jurisdictions|agencies|forces|authorities';
/** Who come from somewhere to take part; "victims" do not. */
const PEOPLE = 'officer|official|police|policeman|guard|investigator|prosecutor|judge|expert|specialist|analyst|inspector|agent|enforcement|participant|delegate|representative|delegation|team|unit|force|agency|authority|partner|practitioner|leader|minister|staff|personnel|soldier|troop|volunteer|student|people';
const WORKED = 'work|works|worked|working|cooperate|cooperates|cooperated|collaborate|collaborates|collaborated';

export const COMPANY_RULES: readonly RuleData[] = [
  {
    name: 'proud-partner', predicate: 'PARTNERS_WITH', confidence: 0.9,
    patterns: [`S:${BODY} is|are|was|be|remains|remain proud|pleased|honoured|honored|glad|happy|privileged|delighted to be|remain|become a|an|one|the? * partner|partners of|to|for? O:${BODY}`],
    examples: ['[S:Organization Atlas] is proud to be a trusted partner of [O:Organization the Harbour Five].', '[S:Location Chad] remains honoured to be a partner to [O:Organization the Coast Bank].'],
    never: ['[S:Organization Atlas] is proud to be a member of [O:Organization the Harbour Five].'],
  },
  {
    name: 'its-partnership', predicate: 'PARTNERS_WITH', confidence: 0.8,
    patterns: [`S!:${BODY} 's|’s ~ partnership|cooperation|co-operation|collaboration with O:${BODY}`],
    examples: ["She praised [S:Location Chad]'s partnership with [O:Organization Atlas].", "[S:Organization The Board]'s long and close cooperation with [O:Organization Atlas] goes on."],
    never: ["She praised [S:Location Chad]'s quarrel with [O:Organization Atlas].", "[S:Location Chad]'s partnership was of use to [O:Organization Atlas]."],
  },
  {
    name: 'also-member-of', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`S:${BODY} is|are|was|remains|became ** and|, a|an founding|active|permanent|full|charter|core member of O:Organization`],
    examples: ['[S:Organization The Oak Fund] is a partner of Atlas and a founding member of [O:Organization the Harbour Circle].'],
    never: ['[S:Organization The Oak Fund] is a partner of Atlas and a friend of [O:Organization the Harbour Circle].'],
  },
  {
    name: 'with-whom', predicate: 'PARTNERS_WITH', confidence: 0.85,
    patterns: [`S:${BODY} ,? with whom|which O:${BODY} has|have|had|also? ${WORKED}`],
    examples: ['He greeted [S:Location Chad], with whom [O:Organization Atlas] has worked for years.'],
    never: ['He greeted [O:Location Chad], with whom [S:Organization Atlas] has quarrelled.', 'He greeted [O:Location Chad], without which [S:Organization Atlas] works.'],
  },
  {
    name: 'joins-in-doing', predicate: 'PARTNERS_WITH', confidence: 0.9,
    patterns: [`S:${BODY} has|have|had|will? joined|joins|join O:${BODY} in co-sponsoring|cosponsoring|signing|launching|supporting|organising|organizing|hosting|running|leading|publishing|issuing|announcing|creating|developing|providing|offering|opening|building|funding|delivering`],
    examples: ['[S:Organization Atlas] joined [O:Organization the Coast Bank] in co-sponsoring the text.', '[S:Location Chad] has joined [O:Location Mali] in launching a fund.'],
    never: ['[S:Organization Atlas] joined [O:Location Mali] in praising talks.', '[S:Organization Atlas] praised [O:Organization the Coast Bank] in launching a fund.'],
  },
  {
    name: 'system-of', predicate: 'PART_OF', confidence: 0.8,
    patterns: ['O!:Organization system|family , including|particularly S:Organization', 'O!:Organization system|family , such as S:Organization'],
    examples: ['They work with the wider [O:Organization Harbour League] system, including [S:Organization the Rescue Board].'],
    never: ['They praised the [O:Organization Harbour League] system to partners, including [S:Organization the Rescue Board].'],
  },
  {
    name: 'takes-in', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      ...['', ',|( ** ,|) '].flatMap((aside) => ['', `${PEOPLE} from|of ~ `].flatMap((people) => ['–|‒|—|:', ', namely|including'].map((opener) => `O:Operation|Event ${aside}${TAKES_IN} ~ ${people}${STATES} ${opener} S:${BODY}`))),
      ...['', `${PEOPLE} from|of ~ `].map((people) => `O:Operation|Event brought|brings together ~ ${people}${STATES} –|‒|—|: S:${BODY}`),
    ],
    examples: ['[O:Operation The sweep] gathered officers from three countries – [S:Location Chad], Mali and Peru – in Lima.', '[O:Operation The sweep] (May), paid by Atlas, involved guards from two countries: [S:Location Chad] and Mali.', '[O:Operation The sweep] mobilised over 200 law enforcement officers from 12 coastal countries, including [S:Location Chad].', '[O:Event The forum] brought together three agencies: [S:Organization Atlas], Oak and Elm.'],
    never: ['[O:Operation The sweep] worried officers from three countries – [S:Location Chad], Mali and Peru.', '[O:Operation The sweep] gathered officers far from [S:Location Chad].', '[O:Operation The project] involves sending money to states, including [S:Location Chad].', '[O:Operation The sweep] engaged a network abusing victims from six countries, including [S:Location Chad].', '[O:Operation The sweep] involved victims from six countries, including [S:Location Chad].'],
  },
  {
    name: 'agrees-to-work', predicate: 'PARTNERS_WITH', confidence: 0.8,
    patterns: [
      `S:${BODY} has|have|had|will? signed|signs|sign|concluded|concludes|conclude|negotiated|finalised|finalized a|an|the|its|several|new|further|many|two|three? international|bilateral|strategic|operational|technical|joint? working|cooperation|co-operation|partnership|collaboration|operational|liaison agreement|agreements|arrangement|arrangements with O:${BODY}`,
      `S:Organization has|have|had|will? signed|concluded|concludes several|new|further|many|two|three? international|strategic|operational agreements with O:${BODY}`,
    ],
    examples: ['[S:Organization Atlas] has signed a working arrangement with [O:Location Chad].', '[S:Organization Atlas] concluded international agreements with [O:Location Chad], Mali and Peru.', '[S:Organization The Board] will conclude an operational cooperation agreement with [O:Organization Elm].'],
    never: ['[S:Organization Atlas] signed a loan agreement with [O:Location Chad].', '[S:Location Mali] signed a peace agreement with [O:Location Chad].'],
  },
  {
    name: 'place-of', predicate: 'LOCATED_IN', confidence: 0.8,
    patterns: ["O!:Location 's|’s|'|’ S!:Location"],
    examples: ["He was seen in [O:Location Laos]' [S:Location Bokan province].", "They met in [O:Location Chad]'s [S:Location Abara]."],
    never: ['[O:Location Laos] and [S:Location Bokan] traded.'],
  },
  {
    name: 'with-participation', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      `O:Operation|Event ** with the? active|full? participation|attendance of S:${BODY}`,
      `O:Operation|Event ** with the? active|full? participation|attendance of ** representatives|officials|experts|members|delegates|officers of|from S:${BODY}`,
      `O:Operation|Event ** with the? active|full? participation|attendance of ** institutions|agencies|countries|bodies|states|organisations|organizations : S:${BODY}`,
    ],
    examples: ['[O:Event The workshop] was held in May, with the participation of [S:Organization Atlas].', '[O:Event The workshop] was held with the participation of judges and representatives of [S:Organization Atlas].', '[O:Event The workshop] went on with the participation of guests of three institutions: [S:Organization Atlas], Oak and Elm.'],
    never: ['[O:Event The workshop] welcomed the participation of guests who know [S:Organization Atlas].', '[O:Event The workshop] was held with the blessing of [S:Organization Atlas].'],
  },
  {
    name: 'joins-to-promote', predicate: 'SUPPORTS', confidence: 0.8,
    patterns: [`S:${BODY} has|have|had? collaborated|worked|cooperated|partnered|joined with ** to promote|support|advance O:Operation`, `S:${BODY} has|have|had|will? promoted|promotes|promote O:Operation`],
    examples: ['[S:Organization Atlas] has worked with Oak and Elm to promote [O:Operation the Harbour Initiative].', '[S:Location Chad] promotes [O:Operation the Harbour Initiative].'],
    never: ['[S:Organization Atlas] has argued with Oak about [O:Operation the Harbour Initiative].'],
  },
  {
    name: 'in-support-of', predicate: 'SUPPORTS', confidence: 0.8,
    patterns: [`S:${BODY} be|been|has|have|had|also|will? works|work|worked|working|acts|act|acted|acting|operates|operate|operated|operating|deployed|deploys|intervened|intervenes|mobilised|mobilized * in support of O:${BODY}|Operation`],
    examples: ['[S:Organization Atlas] works closely in support of [O:Organization the Harbour Board].', '[S:Organization The Guard] deployed ten ships in support of [O:Operation the sweep].'],
    never: ['[S:Organization Atlas] works in spite of [O:Organization the Harbour Board].', '[S:Organization Atlas] works with the support of [O:Organization the Harbour Board].'],
  },
];
