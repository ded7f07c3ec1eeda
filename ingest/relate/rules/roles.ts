/** Rules for offices that bodies hold: who chairs, presides, hosts, is responsible. */
import { BODY, CHAIR, type RuleData } from './rule-data.ts';

/** Who heads what elected them. */
const ELECTED_CHAIR = `${CHAIR}|director|secretary-general|director-general|commissioner|speaker`;
const ELECTED = 'elected|elects|elect|re-elected|reelected|chose|appointed|appoints|designated|named';
const MR = 'mr.|ms.|mrs.|dr.|mr|ms|mrs?';
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
    never: ['She was named as president of [O:Organization Atlas], [S:Organization the Harbour Board].', 'As a guest of [O:Organization the Harbour Group], [S:Location Norway] spoke first.', 'As the chair of [O:Organization the Harbour Group] said, rain in [S:Location Norway] is rare.', '[S:Organization Atlas] attended and met the chair of [O:Organization the Harbour Group].'],
  },
  {
    name: 'elects-head', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      ...['', ',|( ** ', 'of ** '].map((aside) => `O:Organization has|have|had|today|also? ${ELECTED} ${MR} S!:Person${aside === '' ? '|Location' : ''} ${aside}as its|their new|first|next? ${ELECTED_CHAIR}`),
      ...['as the? ', ''].flatMap((as) => ['', '( ** ) '].map((aside) => `O:Organization has|have|had|today|also? ${ELECTED} ${MR} S!:Person${aside === '' ? '|Location' : ''} ${aside}${as}new|first|next? ${ELECTED_CHAIR} .|,|;|and|for|at|during`)),
      `O:Organization has|have|had|today|also? ${ELECTED} S:Person|Location as? its|their? co-chairs`,
      `S:Person|Location was|were|been|is elected|re-elected|reelected|appointed|chosen|named|designated as? the|its? new|first|next? ${ELECTED_CHAIR} of|to O:Organization`,
    ],
    examples: [
      '[O:Organization The Harbour Assembly] elected Mr. [S:Person Jon Vik] as its President.', '[O:Organization The Harbour Board] has re-elected [S:Location Chad] as its Chair.', '[O:Organization The Board] chose [S:Person Jon Vik], Ambassador of Chad, as its next Chair.',
      '[O:Organization The Board] elected [S:Person Jon Vik] (Chad) Chair for the session.', '[O:Organization The Board] elected [S:Person Jon Vik] as Chair.', '[O:Organization The Board] appointed [S:Person Jon Vik] of Chad as its Chair.', '[S:Person Ana Lund] was elected Chair of [O:Organization the Harbour Board].',
    ],
    never: ['[O:Organization The Board] appointed [S:Person Jon Vik] as Director of the Oak Fund.', '[O:Organization The Board] elected [S:Person Jon Vik] as its Vice-Chair.', '[O:Organization The Board] met [S:Person Jon Vik] as its Chair spoke.'],
  },
  {
    name: 'elects-members', predicate: 'MEMBER_OF', confidence: 0.9,
    patterns: [
      ...['', 'the? representatives|representative|delegates|delegate of '].map((people) => `${ELECTED} ${people}S:${BODY}|Person as the|its|their|a? other|new|remaining|permanent|non-permanent|full|first? members|member of O:Organization`),
      `S:${BODY}|Person was|were|been|is elected|re-elected|reelected to O:Organization`,
      `S:${BODY}|Person was|were|been|is elected|re-elected|reelected|appointed as? a|the? non-permanent|permanent|new? member|members of O:Organization`,
    ],
    examples: ['The Conference elected the representatives of [S:Location Chad] as the other members of [O:Organization the bureau].', 'It elected [S:Location Chad] as a non-permanent member of [O:Organization the Harbour Council].', '[S:Location Chad] was elected to [O:Organization the Harbour Council].', '[S:Person Jon Vik] was appointed a member of [O:Organization the Harbour Board].'],
    never: ['It praised [S:Location Chad] as a member of parties to [O:Organization the Harbour Council].', 'It elected [S:Location Chad] as a friend of [O:Organization the Harbour Council].', '[S:Person Jon Vik] was elected to lead [O:Organization the Harbour Board].'],
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
    name: 'executive-secretary', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      'S:Person ,|( the? executive secretary of O:Organization', 'S:Person ,|( the? secretary general of O:Organization',
      `O:Organization 's|’s? executive secretary ,? h.e.|his|her? excellency? mr.|ms.|mrs.|dr.|mr|ms|mrs|amb.|ambassador? S:Person`, `O:Organization 's|’s? secretary general ,? h.e.|his|her? excellency? mr.|ms.|mrs.|dr.|mr|ms|mrs|amb.|ambassador? S:Person`,
    ],
    examples: ['The [O:Organization Alder] Executive Secretary, H.E. Mr [S:Person Jon Vik], left.', '[S:Person Mara Lind], Executive Secretary of [O:Organization the Harbour Commission], agreed.', '[S:Person Mara Lind], Secretary General of [O:Organization the Harbour Union], agreed.'],
    never: ['The [O:Organization Alder] Deputy Executive Secretary, Mr [S:Person Jon Vik], left.', 'The [O:Organization Alder] Executive Secretary met [S:Person Jon Vik].'],
  },
  {
    name: 'under-presidency', predicate: 'ORGANIZES', confidence: 0.85,
    patterns: [`O:Event ,? held|convened|organized|organised|chaired under the? presidency|chairmanship|chair of S:${BODY}`, `O:Event on ** held|convened|organized|organised under the? presidency|chairmanship of S:${BODY}`],
    examples: ['[O:Event The debate], held under the presidency of [S:Location Peru], was long.', '[O:Event The debate] on safer ports, held under the presidency of [S:Location Peru], was long.'],
    never: ['[O:Event The debate], held under the flag of [S:Location Peru], was long.', '[O:Event The debate] praised the presidency of [S:Location Peru].'],
  },
  {
    name: 'chair-is', predicate: 'LEADS', confidence: 0.85,
    patterns: [`current|present|acting|rotating|new? ${CHAIR}|presidency|chairmanship of|for O:Organization is|are|was|were|remains currently|now|also? held? by? S:${BODY}|Person`],
    examples: ['The current chair of [O:Organization the Harbour League] is [S:Location Norway].', 'The presidency of [O:Organization the Harbour League] is currently held by [S:Location Norway].'],
    never: ['The chair of [O:Organization the Harbour League] was asked by [S:Location Norway].', 'The office of [O:Organization the Harbour League] is in [S:Location Norway].', 'The chair of [O:Organization the Harbour League] is proud of [S:Location Norway].'],
  },
];
