/** Rules for what bodies do: hold meetings, lead, help, pay, join, sign. */
import { BODY, type RuleData } from './rule-data.ts';

export const DEED_RULES: readonly RuleData[] = [
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
];
