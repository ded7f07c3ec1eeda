/** The rules, as data: what they say, how it is worded, and examples that are tests. Arguments of examples stand in brackets. */
import { ATTENDANCE_RULES } from './attendance.ts';
import { BELONGING_RULES } from './belonging.ts';
import { COMPANY_RULES } from './company.ts';
import { LEADING_RULES } from './leading.ts';
import { PURSUIT_RULES } from './pursuit.ts';
import { ROLE_RULES } from './roles.ts';
import { BODY, HEAD, type RuleData } from './rule-data.ts';
import { WHEREABOUTS_RULES } from './whereabouts.ts';
import { UNDERTAKING_RULES } from './undertakings.ts';

/** With what a time of a meeting begins: a day of the month, a weekday, a month. */
const DAY = [...Array.from({ length: 31 }, (_, at) => String(at + 1)), 'monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'january|february|march|april|may|june|july|august|september|october|november|december'].join('|');

/** What a body is made of, or meets as; whose partners and members it has are others. */
const PARTS = 'bodies|agencies|organs|organizations|organisations|institutions|committees|departments|units|structures|directorates|divisions|offices|branches|meetings|sessions';
const PARTS_KIND = 'subsidiary|specialized|specialised|main|principal|technical|own|various|other|different|regular';

export const RULES: readonly RuleData[] = [
  ...UNDERTAKING_RULES,
  ...ATTENDANCE_RULES,
  {
    name: 'thanked-for-convening', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`S:${BODY} for having? convened|convening|organized|organizing|organised|organising|hosting|hosted|holding|held O:Event`, `S:${BODY} for having? taken|taking the initiative of|to convening|convene|organizing|organize|organising|organise|hosting|host|holding|hold O:Event`],
    examples: ['We thank [S:Location Peru] for having taken the initiative of organizing [O:Event this debate].', 'I thank [S:Location Norway] for having convened [O:Event this timely debate].', 'We are grateful to [S:Location Ghana] for hosting [O:Event the annual workshop].'],
    never: ['I thank [S:Location Norway] for attending [O:Event this timely debate].', 'I thank [S:Location Norway] for taking the initiative of attending [O:Event this debate].'],
  },
  {
    name: 'organized-by', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`O:Event * organized|organised|convened|hosted|co-hosted by S:${BODY}`, `S!:${BODY} - organized|organised|hosted|convened O:Event`],
    examples: ['[S:Organization UNICEF]-hosted [O:Event spring forum]', '[O:Event The seminar] was organized by [S:Organization the Harbour Institute].'],
    never: ['[O:Event The seminar] was praised by [S:Organization the Harbour Institute].'],
  },
  // Who pays by a verb or by a word for money is heard by the parse (`besides/money.ts`).
  {
    name: 'donors-are', predicate: 'FUNDS', confidence: 0.85,
    patterns: [`O:Organization|Operation|Event 's|’s? main|largest|biggest|principal|primary|major|key|top? donors|donor|funders|funder are|is|was|were|include|includes|included|remain|remains S:${BODY}`, `donors|funders of|to O:Organization|Operation|Event are|include S:${BODY}`],
    examples: ["[O:Organization The Coast League]'s main donors are [S:Location Chile] and Peru.", 'The largest donors to [O:Operation the Lantern project] include [S:Organization the Coast Bank].'],
    never: ["[O:Organization The Coast League]'s main donors are proud of [S:Location Chile].", "[O:Organization The Coast League]'s main critics are [S:Location Chile] and Peru."],
  },
  {
    name: 'led-by', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      `S!:${BODY} - led|headed|coordinated|run O:Operation`, `O:Operation ,? which|that S:${BODY} has|had|have? led|leads|lead|coordinated|coordinates|launched|runs|conducted`,
      `O:Operation ,? * led|headed|chaired|coordinated|launched|commanded|conducted|spearheaded by S:${BODY}|Person`,
      `O:Organization be? led|headed|chaired|coordinated|commanded by S:${BODY}|Person`, `O:Organization , which|that be led|headed|chaired|coordinated|commanded by S:${BODY}|Person`,
      `O:Operation|Organization , which|that ** , be led|headed|chaired|coordinated|commanded by S:${BODY}|Person`,
    ],
    examples: ['[S:Organization Europol]-led [O:Operation Lantern sweep]', '[O:Operation Operation Blue Tide], which [S:Organization Europol] led, ended.', '[O:Operation Operation Blue Tide], which was led by [S:Organization Europol], ended.', '[O:Operation the raid] launched by [S:Organization the Coast Guard]', '[O:Organization The task force], which is led by [S:Location France], left.',
      '[O:Operation Operation Blue Tide], which Frontex joined in May, was led by [S:Organization Europol].',
      '[O:Organization The Task Force] meets twice a year and is chaired by [S:Location Uganda].', '[O:Organization The Task Force] trained [Organization coast guards] and was headed by [S:Person Ana Ruiz].'],
    never: ['Its work with [O:Organization Clear Rivers] is led by [S:Location Sweden].', '[O:Operation Operation Blue Tide] was welcomed by [S:Organization Europol].', '[O:Operation Operation Blue Tide], which Frontex led in May, was welcomed by [S:Organization Europol].', 'It was planned by [O:Organization Eurojust], led by [S:Organization the Coast Guard].', 'The Force trained [O:Organization coast guards] and was headed by [S:Person Ana Ruiz].'],
  },
  {
    name: 'leads-with-support', predicate: 'LEADS', confidence: 0.9,
    patterns: [`S:${BODY} ,? with the? support|assistance|help|backing of|from ** launched|launch|launches|led|leads|lead|conducted|conducts|conduct|initiated|started|began O:Operation`],
    examples: ['[S:Organization The Coast Guard], with the support of Frontex and Chad, today launched [O:Operation a sweep].'],
    never: ['[S:Organization The Coast Guard], with the support of Frontex, praised [O:Operation a sweep].'],
  },
  {
    name: 'lends-support', predicate: 'SUPPORTS', confidence: 0.9,
    patterns: [`with the? support|assistance|help|backing of|from S:${BODY} ,? today? launched|launch|launches|led|leads|lead|conducted|conducts|conduct|initiated|started|began O:Operation`],
    examples: ['The Coast Guard, with the support of [S:Organization Frontex], today launched [O:Operation a sweep].'],
    never: ['The Coast Guard, with the approval of [S:Organization Frontex], rested after [O:Operation a sweep].'],
  },
  {
    name: 'leads', predicate: 'LEADS', confidence: 0.85,
    patterns: [`S:${BODY}|Person will|has|have? take|takes|took|taken|assume|assumes|assumed over? command|charge|leadership of O:Operation|Organization`, `S:${BODY}|Person will|has|have? leads|lead|led|heads|headed|chairs|chaired|coordinates|coordinated|launched|launches|runs|commands|head|chair|coordinate O:Operation|Organization`],
    examples: ['[S:Person Mara Lind] took command of [O:Operation Operation Blue Tide].', '[S:Organization Eurojust] leads [O:Organization two standing panels].', '[S:Location Chile] will lead [O:Operation the survey].', 'He met [S1:Person Ana Ruiz] and [S:Person Jon Vik], who heads [O:Organization the Fraud Unit].'],
    never: ['[S:Person Mara Lind] took note of [O:Operation Operation Blue Tide].', '[S:Organization Eurojust] praised [O:Organization two standing panels].', 'Courts in [S:Location Utrecht] launched [O:Operation a review].'],
  },
  {
    name: 'organizes', predicate: 'ORGANIZES', confidence: 0.85,
    patterns: [`S:${BODY}|Organization will|has|have? organizes|organize|organized|organises|organise|organised|convenes|convene|convened|hosts|host|hosted|co-hosted|holds O:Event`],
    examples: ['[S:Organization The Bank] hosted [O:Event the spring forum].', '[S:Location Peru] will also convene [O:Event the next round].', '[S:Organization The Bank] spoke in Rome and co-hosted [O:Event a side event].', '[S:Organization The Bank], which also hosted [O:Event the forum], agreed.'],
    never: ['[S:Organization The Bank] missed [O:Event the spring forum].', 'Courts in [S:Location Utrecht] met and hosted [O:Event the forum].'],
  },
  {
    name: 'takes-part', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [`S:${BODY} has|have? confirmed|confirm|confirms|announced|announce|announces|pledged their|its? participation in O:Operation|Event`, `S:${BODY}|Person will|has|have? participated|participates|participate|participating in O:Operation|Event`, `S:${BODY}|Person will|has|have? took|take|takes|taken an? active? part in O:Operation|Event`, `S:${BODY} will|has|have? joined|join|joins O:Operation|Event`],
    examples: ['[S:Location Fiji] confirmed its participation in [O:Operation Operation Blue Tide].', '[S:Location Fiji] will join [O:Operation Operation Blue Tide].', '[S:Location Fiji] did not take part in [O:Event the regatta talks].', '[S:Location Fiji] took part in [O:Event the regatta talks].', '[S:Organization Frontex] participated in [O:Operation Operation Blue Tide].'],
    never: ['[S:Location Fiji] took note of [O:Event the regatta talks].'],
  },
  {
    name: 'signs', predicate: 'PARTY_TO', confidence: 0.85,
    patterns: [`S:${BODY} has|have? signed|ratified|adopted|signs|ratifies|adopts O:Instrument`, `S:${BODY} has|have? acceded to O:Instrument`],
    examples: ['[S:Location Nepal] has ratified [O:Instrument the Harbour Convention].', '[S:Location Nepal] acceded to [O:Instrument the Harbour Convention].'],
    never: ['[S:Location Nepal] rejected [O:Instrument the Harbour Convention].', '[S1:Organization The Birch University], [S2:Location Utrecht] has signed [O:Instrument the Harbour Convention].'],
  },
  {
    name: 'member-of', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`S:${BODY} is|are|was|became|as ,? a|an? founding|permanent|active|full? member|members of O:Organization`, `S:${BODY} will|has|have? joined|join O:Organization`],
    examples: ['[S:Location Malta] has not joined [O:Organization the Harbour League].', '[S:Location Malta] could join [O:Organization the Harbour League].', '[S:Location Malta] is a member of [O:Organization the Harbour League].', '[S:Location Malta] joined [O:Organization the Harbour League].'],
    never: ['[S:Location Malta] left [O:Organization the Harbour League].', '[S:Location Malta] joined [O:Organization the Harbour League] in urging peace.'],
  },
  {
    name: 'members-are', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [
      `O!:Organization 's|’s? current|full|founding|other? member|members states|countries|governments? currently|now? are|include|comprise currently|now? :? S:${BODY}`,
      `current|full|founding? members|member states|countries? of O!:Organization currently|now? are|include|comprise currently|now? :? S:${BODY}`,
    ],
    examples: ["[O:Organization The Coast League]'s members are [S:Location Chile], Peru and Fiji.", '[O:Organization SCO] member states currently are: [S:Location Chile] and Peru.', 'The member countries of [O:Organization the Coast League] include [S:Location Chile].'],
    never: ["[O:Organization The Coast League]'s critics are [S:Location Chile], Peru and Fiji.", "[O:Organization The Coast League]'s members are proud of [S:Location Chile]."],
  },
  {
    name: 'imposes-sanctions', predicate: 'TARGETS', confidence: 0.85,
    patterns: [`S:Organization has|have|had|will? sanctioned|sanctions|sanction|blacklisted|blacklists|outlawed|outlaws|banned O:Organization`, `S:Organization has|have|had|will? imposed|imposes|impose * sanctions on|against O:Organization`, `S:Organization has|have|had|will? designated|designates|designate O:Organization as a|an? * terrorist|criminal`],
    examples: ['[S:Organization The Treasury] sanctioned [O:Organization the Wolf Group].', '[S:Organization The Council] designated [O:Organization the Wolf Group] as a terrorist entity.', '[S:Organization The Council] has imposed new sanctions on [O:Organization the Wolf Group].'],
    never: ['[S:Organization The Council] designated [O:Organization the Wolf Group] as its secretariat.'],
  },
  {
    name: 'alongside', predicate: 'PARTNERS_WITH', confidence: 0.8,
    patterns: [`S:${BODY} will|has|have|had|also? fight|fights|fought|fighting|work|works|worked|working|serve|served|operate|operates|operated alongside O:${BODY}`],
    examples: ['[S:Organization The Militia] fought alongside [O:Organization the Army].'],
    never: ['[S:Organization The Militia] fought against [O:Organization the Army].'],
  },
  {
    name: 'speaks-for', predicate: 'REPRESENTS', confidence: 0.9,
    patterns: [
      `S:Person ,|( permanent|deputy|assistant|special? spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate of O:${BODY}`,
      'S:Person ,|( permanent|deputy|assistant|special? spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate to O:Organization',
      'S:Person ,|( permanent|deputy|assistant|special? spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate for O:Organization',
      `S:Person ,|( the? deputy|assistant|vice ${HEAD}|minister of O:${BODY}`,
      `S:Person ,|( a|an|the? senior|chief|international|national|regional|technical|legal|political? project|programme|program|research|police|press|communications|policy? expert|officer|manager|adviser|advisor|analyst|trainer|specialist|coordinator|attaché at|of|for|with|from O:Organization`,
      `S:Person ,|( O:Organization senior|chief|international|national|regional|technical|legal|political? project|programme|program|research|police|press|communications|policy|reform|country|crime? reform|crime? expert|officer|manager|adviser|advisor|analyst|trainer|specialist|coordinator`,
      `O:Organization senior|chief|international|national|regional|technical|legal|political? project|programme|program|research|police|press|communications|policy|country? expert|officer|manager|adviser|advisor|analyst|trainer|specialist|coordinator mr.|ms.|mrs.|dr.|mr|ms|mrs|major|captain|colonel|lieutenant? S:Person`,
      `O:Organization deputy|vice|assistant ${HEAD} mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`,
      `spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate of O:${BODY} ,? mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`,
      'spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate to O:Organization ,? mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person',
      `O:${BODY} spokesperson|spokesman|spokeswoman|representative|ambassador|envoy|delegate mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`,
    ],
    examples: ['[S:Person Mara Lind], spokesperson of [O:Organization Frontex], said so.', 'the representative of [O:Location Togo], Ms. [S:Person Ama Kodjo], spoke', '[O:Organization Frontex] spokesman [S:Person Jon Vik]', '[O:Organization Frontex] expert Ms. [S:Person Mara Lind] spoke.', '[S:Person Mara Lind], [O:Organization Frontex] senior press officer, spoke.',
      '[S:Person Mara Lind], a senior adviser at [O:Organization the Harbour Institute], spoke.', '[S:Person Mara Lind], the Deputy Head of [O:Organization the Harbour Institute], spoke.'],
    never: ['the U.S. Ambassador to [O:Location Kenya] [S:Person Mara Lind]', '[S:Person Mara Lind], critic of [O:Organization Frontex], said so.', 'the Special Envoy for [O:Location Togo], Ms. [S:Person Ama Kodjo], spoke', '[S:Person Mara Lind], representative for [O:Location Togo], spoke'],
  },
  {
    name: 'listed-in-record', predicate: 'REPRESENTS', confidence: 0.95,
    patterns: ['O!:Location ..... mr.|mrs.|ms.|dr.|mr|mrs|ms|sir|dame? S!:Person', 'S!:Person ..... ( O!:Location'],
    examples: ['[O:Location Albania] ..... Mr. [S:Person Hoxha]', 'Mrs. [S:Person Nusseibeh] ..... ([O:Location Kenya])'],
    never: ['Mr. [S:Person Hoxha] [O:Location Brazil] ..... Mr. Costa'],
  },
  {
    name: 'heads', predicate: 'LEADS', confidence: 0.9,
    patterns: [
      `S:Person ,|( the? executive|managing|general? ${HEAD}|founder of O:Organization`,
      `O:Organization 's|’s? executive|managing|general? ${HEAD} mr.|ms.|mrs.|dr.|mr|ms|mrs? S:Person`,
    ],
    examples: ['[S:Person Mara Lind], director of [O:Organization the Harbour Institute], agreed.', '[O:Organization Eurojust] President Mr [S:Person Jon Vik] agreed.'],
    never: ["[S:Person Mara Lind], head of [O:Organization Europol]'s evening choir, left.", '[S:Person Mara Lind], director of photography, left [O:Organization the Harbour Institute].'],
  },
  {
    name: 'represents', predicate: 'REPRESENTS', confidence: 0.85,
    patterns: [`S:Person will|has|have|had? represents|represented|represent O:${BODY}`, `O:${BODY} was|were|is|been represented by * S:Person`],
    examples: ['[O:Location Belize] was represented by its Ambassador, [S:Person Mara Lind].', '[S:Person Mara Lind] represents [O:Organization the Harbour Institute] on the board.', '[S:Person Jon Vik] has represented [O:Location Norway] since 2019.'],
    never: ['[S:Person Mara Lind] presented [O:Organization the Harbour Institute] to the board.'],
  },
  {
    name: 'supported-by', predicate: 'SUPPORTS', confidence: 0.8,
    patterns: [`O:Operation ,? * supported|assisted|backed|facilitated|aided by S:${BODY}`, `S!:${BODY} - supported|backed|assisted|facilitated O:Operation|Organization`, `O:Organization be? supported|assisted|backed by S:${BODY}`, `O:Organization , which|that be supported|assisted|backed by S:${BODY}`,
      `O:Operation|Organization ,? which|that S:${BODY} has|had|have? supported|supports|assisted|backed`],
    examples: ['[O:Organization The Assets Bureau] was supported today by [S:Organization Frontex].', '[O:Operation Operation Blue Tide], which [S:Organization Frontex] supported in May, was led by Europol.', '[O:Operation The sweep] was supported by [S:Organization Frontex].', '[O:Operation The sweep], facilitated by [S:Organization Frontex], ended.', '[S:Organization Frontex]-backed [O:Operation Lantern project]', 'They were part of a [S:Organization Frontex]-backed [O:Operation Lantern project].'],
    never: ['The partnership between Chad and [O:Organization Clear Rivers] is supported by [S:Location Sweden].', '[O:Operation Operation Blue Tide], which [S:Organization Frontex] criticized in May, was led by Europol.', '[O:Operation The sweep] was criticized by [S:Organization Frontex].', 'It was run by [O:Organization Eurojust] and supported by [S:Organization Frontex].'],
  },
  {
    name: 'such-as-bodies', predicate: 'PART_OF', confidence: 0.8,
    patterns: [
      `O!:Organization 's|’s? ${PARTS_KIND}? ${PARTS} ,? such as S:Organization`, `O!:Organization 's|’s? ${PARTS_KIND}? ${PARTS} ,? including S:Organization`,
      `${PARTS} of O!:Organization ,? such as S:Organization`, `${PARTS} of O!:Organization ,? including S:Organization`,
    ],
    examples: ['with [O:Organization African Union] bodies, such as [S:Organization the Peace Commission]', "took part in [O:Organization the Harbour League]'s meetings including [S:Organization the Ports Committee]", 'committees of [O:Organization the Harbour League], such as [S:Organization the Ports Committee]',
      '[O:Organization the Harbour League]’s subsidiary organs, including [S:Organization the Ports Council]'],
    never: ['with partners, such as [S:Organization the Peace Commission] and [O:Organization the African Union]', "[O:Organization the African Union]'s partners, including [S:Organization the Harbour Bank]", "[O:Organization the African Union]'s meetings with donors, including [S:Organization the Harbour Bank]"],
  },
  {
    name: 'such-as-members', predicate: 'MEMBER_OF', confidence: 0.8,
    patterns: [`O!:Organization members|entities|member states|countries? ,? such as S:${BODY}`, `O!:Organization members|entities ,? including S:${BODY}`],
    examples: ['[O:Organization ASEAN] members, including [S:Location Laos]', '[O:Organization SHIELD] entities, including [S:Organization the Customs Board]'],
    never: ['[O:Organization ASEAN] praised partners, including [S:Location Laos].'],
  },
  {
    name: 'unit-of', predicate: 'PART_OF', confidence: 0.8,
    patterns: ["O!:Organization 's|’s S!:Organization"],
    examples: ["[O:Organization Eurojust]'s [S:Organization Casework Unit] spoke."],
    never: ['[O:Organization Eurojust] met [S:Organization the Casework Unit].'],
  },
  {
    name: 'subsidiary', predicate: 'PART_OF', confidence: 0.8,
    patterns: [
      'S!:Organization , a|the? wholly-owned|former|local|main? subsidiary|affiliate|offshoot|branch|division of O!:Organization', "O!:Organization 's|’s subsidiary|affiliate|offshoot S!:Organization",
      'O!:Organization and|,? through|via? its subsidiary|affiliate|offshoot S!:Organization',
    ],
    examples: [
      '[S:Organization Birch Pharma], a wholly-owned subsidiary of [O:Organization Alder Trading], sold it.', "[O:Organization Alder Trading]'s subsidiary [S:Organization Birch Pharma] sold it.",
      'It was sold by [O:Organization Alder Trading] through its subsidiary [S:Organization Birch Pharma].', '[O:Organization Alder Trading] and its subsidiary [S:Organization Birch Pharma] were fined.',
    ],
    never: ['[O:Organization Alder Trading] sold it to a subsidiary of [S:Organization Birch Pharma].', '[O:Organization Alder Trading] met [S:Organization Birch Pharma].'],
  },
  {
    name: 'based', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: ['O:Location - based S!:Organization', 'S:Organization|Event|Operation * based|headquartered in|at O:Location', 'S:Event * held in O:Location', `S:Event * held|convened on|from|between|in|during ${DAY} * in O:Location`],
    examples: ['[S:Organization The Watch Group], based in [O:Location Vienna], reports yearly.', '[S:Event The second forum] was held in [O:Location Rabat].', '[S:Event The second forum], held from 6 to 7 May 2024 in [O:Location Rabat], ended.', '[S:Event The second forum] was held on Tuesday, 5 May in [O:Location Rabat].'],
    never: ['The Fund, managed by [S:Organization Acme Capital], is based in [O:Location Vienna].', '[S:Event The second forum], held on 5 May, spoke of crime in [O:Location Rabat].', 'The League, which has [S:Organization 40 members] and is based in [O:Location Vienna], met.', '[S:Organization The Watch Group] spoke of [O:Location Vienna].', '[O:Location Vienna]-based Alder Ltd., Birch Ltd. and [S:Organization The Watch Group] met.'],
  },
  {
    name: 'offers', predicate: 'PROVIDES', confidence: 0.7,
    patterns: ['S:Organization will|can|has|have|also? offers|offer|offered|provides|provide|provided|runs|run|operates|operate|maintains|maintain|publishes|publish|issues|issued ** such ** O:Service', 'S:Organization will|can|has|have|also? offers|offer|offered|runs|run|operates|operate|maintains|maintain * O:Service'],
    examples: ['[S:Organization The Coast League] offers its members many tools, such as a hotline and [O:Service the Tide database].', '[S:Organization The Coast League] runs [O:Service the Tide database].'],
    never: ['[S:Organization The Coast League] admired [O:Service the Tide database].', '[S:Organization The Coast League] provided forensic evidence of [O:Service the Tide worm].'],
  },
  {
    name: 'focused-on', predicate: 'LOCATED_IN', confidence: 0.8,
    patterns: ['S:Operation ,? * focused|focusing|centred|centered on|in O:Location'],
    examples: ['[S:Operation The Lantern sweep], focused on [O:Location the Sahel], ended.'],
    never: ['[S:Operation The Lantern sweep] worried [O:Location Chad].'],
  },
  {
    name: 'announces-partnership', predicate: 'PARTNERS_WITH', confidence: 0.85,
    patterns: [
      `S:${BODY} has|have|had|will? announced|announces|signed|signs|sign|renewed|renews|formed|forged|concluded|established|launched|launch|enter|entered|struck * partnership|partnerships|memorandum|collaboration|cooperation|co-operation|alliance * with O:${BODY}`,
      `S!:${BODY} and O!:${BODY} has|have|had|will|today? announced|announce|signed|sign|renewed|renew|formed|form|forged|concluded|established|launched|agreed|entered * partnership|memorandum|collaboration|cooperation|co-operation|alliance`,
    ],
    examples: [
      '[S:Organization Alder Corp.] announced a new partnership with [O:Organization Birch University].', '[S:Organization The Harbour Agency] has signed a memorandum of understanding with [O:Location Ghana].',
    ],
    never: ['[S:Organization Alder Corp.] ended its partnership with [O:Organization Birch University].', '[S:Organization Alder Corp.] announced a quarrel with [O:Organization Birch University].'],
  },
  {
    name: 'partner-of', predicate: 'PARTNERS_WITH', confidence: 0.85,
    patterns: [`S:${BODY} has|have|had? remains|remained|remain|is|are|be|became|become O:${BODY} 's|’s? * partner|partners`, `S:${BODY} has|have|had? remains|remained|remain|is|are|be|became|become a|an|one? * partner|partners of O:${BODY}`],
    examples: ['[S:Location Ghana] is a long-standing partner of [O:Organization Europol].', "[S:Organization The Coast Bank] remains [O:Organization Europol]'s closest partner in the region.", "[S:Location Ghana] has become [O:Organization Europol]'s partner."],
    never: ["[S:Organization The Coast Bank] remains [O:Organization Europol]'s largest donor."],
  },
  {
    name: 'in-cooperation-with', predicate: 'PARTNERS_WITH', confidence: 0.8,
    patterns: [`S:${BODY} ,? in close? cooperation|co-operation|partnership|collaboration|conjunction|coordination with O:${BODY}`, `by S:${BODY} ,? in close? cooperation|co-operation|partnership|collaboration|conjunction|coordination with O:${BODY}`,
      `by S:${BODY} , within|under|on|through|during ** , and? in close? cooperation|co-operation|partnership|collaboration|conjunction|coordination with O:${BODY}`],
    examples: ['[S:Organization UNICEF], in cooperation with [O:Organization the World Bank], will lead the work.', 'Operation Gale, led by [S:Location Chad] in close cooperation with [O:Organization the Coast Guard], ended.',
      'It was written by [S:Organization the Rescue Board], under the eye of the Council, and in close cooperation with [O:Organization Atlas].'],
    never: ['[S:Organization UNICEF], in contrast with [O:Organization the World Bank], waited.'],
  },
  ...ROLE_RULES,
  ...COMPANY_RULES,
  ...BELONGING_RULES,
  ...PURSUIT_RULES,
  ...WHEREABOUTS_RULES,
  ...LEADING_RULES,
];
