/** Rules for offices that bodies hold: who chairs, presides, hosts, is responsible. */
import { BODY, type RuleData } from './rule-data.ts';

const CHAIR = 'co-chair|chair|chairman|chairperson|president|leader|head|coordinator|convener';
/** How a clause goes on behind its subject. */
const SAYS = 'would|will|can|could|should|must|may|wishes|wish|has|have|had|is|are|was|were|welcomes|welcomed|thanks|thanked|supports|supported|calls|called|urges|urged|organized|organised|convened|hosted|said|says|spoke|noted|stressed|led|leads|joined|continues|remains|intends|plans|believes|works|worked|attaches|looks|proposes|proposed';

export const ROLE_RULES: readonly RuleData[] = [
  {
    name: 'as-chair', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      `as the|a|current|outgoing|incoming? ${CHAIR} of O:Organization|Operation , S:${BODY}|Person ${SAYS}`,
      `as the|a|current|outgoing|incoming? ${CHAIR} of O:Organization|Operation that|which ** , S!:${BODY}|Person ${SAYS}`,
      `S:${BODY}|Person participates|participate|participated|acts|acted|act|serves|served|serve|speaks|spoke|attends|attended as the|a? ${CHAIR} of O:Organization|Operation`,
      `S:${BODY}|Person participates|participate|participated|acts|acted|act|serves|served|serve|speaks|spoke|attends|attended as ** , and the|a ${CHAIR} of O:Organization|Operation`,
    ],
    examples: ['As chair of [O:Organization the Harbour Group], [S:Location Norway] spoke first.', 'As co-chair of [O:Organization the Harbour Team] that wrote the paper, [S:Location Norway] would like to thank Chad.', '[S:Organization Atlas] served as chair of [O:Organization the Harbour Group] in 2012.', '[S:Organization Atlas] attends as host of the day, and the chair of [O:Organization the Harbour Group] this year.'],
    never: ['She was named as president of [O:Organization Atlas], [S:Organization the Harbour Board].', 'As a member of [O:Organization the Harbour Group], [S:Location Norway] spoke first.', 'As the chair of [O:Organization the Harbour Group] said, rain in [S:Location Norway] is rare.', '[S:Organization Atlas] attended and met the chair of [O:Organization the Harbour Group].'],
  },
  {
    name: 'apposed-head', predicate: 'LEADS', confidence: 0.9,
    patterns: ['S:Person ,|( the? O!:Organization \'s|’s? secretary|director general', 'S:Person ,|( the? O!:Organization \'s|’s? secretary-general|director-general'],
    examples: ['I thank Mr. [S:Person Jon Vik], [O:Organization Alder League] Secretary General for his work.', '[S:Person Ana Ruiz], the [O:Organization Harbour Board] Director-General, spoke.'],
    never: ['I thank [S:Person Jon Vik], [O:Organization Alder League] Deputy Secretary General.', '[S:Person Jon Vik], [O:Organization Alder League] Secretary for Ports, spoke.'],
  },
  {
    name: 'statement-for', predicate: 'REPRESENTS', confidence: 0.85,
    patterns: [`statement|remarks|address|intervention|speech delivered? ,? on behalf of O:${BODY} ,? delivered? by ** S:Person`, `statement|remarks|address|intervention|speech delivered? by S:Person ** ,? on behalf of O:${BODY}`],
    examples: ['STATEMENT ON BEHALF OF [O:Organization THE ALDER UNION] BY HER EXCELLENCY [S:Person ANA RUIZ]', 'Statement by [S:Person Jon Vik], Envoy of Chad, on behalf of [O:Organization the Harbour Group]'],
    never: ['STATEMENT ON [O:Organization THE ALDER UNION] BY HER EXCELLENCY [S:Person ANA RUIZ]', 'He thanked [S:Person Jon Vik] on behalf of [O:Organization the Harbour Group].'],
  },
  {
    name: 'for-its-chairmanship', predicate: 'LEADS', confidence: 0.9,
    patterns: [`S:${BODY} for|on its|their ** membership|member|tenure|term|role|chairmanship ** and the|its|their chairmanship|presidency of O:Organization`],
    examples: ['We praise [S:Location Chad] for its work as a member of the Board and the chairmanship of [O:Organization the Harbour League].'],
    never: ['We thank [S:Location Chad] for its words and the presidency of [O:Organization the Harbour League] for its paper.', 'We praise [S:Location Chad] for its role and the leadership of [O:Organization the Harbour League].', 'We praise [S:Location Chad] and the chairmanship of [O:Organization the Harbour League].'],
  },
  {
    name: 'responsible-for', predicate: 'LEADS', confidence: 0.85,
    patterns: [`S:${BODY} is|are|was|were|remains|be responsible for O:Organization|Operation`],
    examples: ['[S:Organization Atlas] is responsible for [O:Organization the Harbour Group].'],
    never: ['[S:Organization Atlas] is grateful for [O:Organization the Harbour Group].', '[S:Organization Atlas] is responsible for paying [O:Organization the Harbour Group].'],
  },
  {
    name: 'under-chair', predicate: 'LEADS', confidence: 0.9,
    patterns: [`O:Organization ,? under the? joint|shared|rotating|current? chairmanship|co-chairmanship|chair|presidency|leadership of S:${BODY}|Person`],
    examples: ['[O:Organization The Harbour Group], under the joint chairmanship of [S:Location Chad] and Mali, met.'],
    never: ['[O:Organization The Harbour Group], under the patronage of [S:Location Chad], met.'],
  },
  {
    name: 'leads-what-follows', predicate: 'LEADS', confidence: 0.85,
    patterns: [`led|headed|coordinated|spearheaded by S:${BODY} , in|with|together|under ** , O:Operation has|have|had|was|is|were|are|will|involved|targeted|saw|ended|began|took|brought`],
    examples: ['Led by [S:Organization Atlas], in coordination with Chad and Mali, [O:Operation the sweep] has ended.'],
    never: ['Praised by [S:Organization Atlas], in coordination with Chad, [O:Operation the sweep] has ended.'],
  },
  {
    name: 'as-co-host', predicate: 'ORGANIZES', confidence: 0.85,
    patterns: [`O:Event ** with S:${BODY} as a|an|the|its? co-host|co-chair|co-organizer|co-organiser|host|co-sponsor`, `S:${BODY} as a|an|the|its? co-host|co-organizer|co-organiser|host of O:Event`],
    examples: ['Chad held [O:Event a meeting] in Rome on ports with [S:Location Mali] as a co-host.', 'We thank [S:Location Mali] as host of [O:Event the meeting].'],
    never: ['Chad held [O:Event a meeting] in Rome with [S:Location Mali] as a guest.'],
  },
  {
    name: 'liaises-for', predicate: 'REPRESENTS', confidence: 0.85,
    patterns: [`liaison prosecutor|magistrate|officer|judge|attaché for|of|from O:${BODY} ,? mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`, `S:Person ,|( the|a? liaison prosecutor|magistrate|officer|judge|attaché for|of|from O:${BODY}`],
    examples: ['We welcomed the Liaison Prosecutor for [O:Location Chad], Ms [S:Person Ana Lund].', '[S:Person Ana Lund], liaison officer of [O:Organization Atlas], spoke.'],
    never: ['The liaison office of [O:Organization Atlas] thanked [S:Person Ana Lund].', 'The liaison officer of [O:Organization Atlas] met [S:Person Ana Lund].'],
  },
  {
    name: 'under-presidency', predicate: 'ORGANIZES', confidence: 0.85,
    patterns: [`O:Event ,? held|convened|organized|organised|chaired under the? presidency|chairmanship|chair of S:${BODY}`, `O:Event on ** held|convened|organized|organised under the? presidency|chairmanship of S:${BODY}`],
    examples: ['[O:Event The debate], held under the presidency of [S:Location Peru], was long.', '[O:Event The debate] on safer ports, held under the presidency of [S:Location Peru], was long.'],
    never: ['[O:Event The debate], held under the flag of [S:Location Peru], was long.', '[O:Event The debate] praised the presidency of [S:Location Peru].'],
  },
];
