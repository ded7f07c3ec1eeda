/** Rules for how bodies are tied: by whose support, as parts and members, where they sit, what they offer, as partners. */
import { BODY, type RuleData } from './rule-data.ts';

/** With what a time of a meeting begins: a day of the month, a weekday, a month. */
const DAY = [...Array.from({ length: 31 }, (_, at) => String(at + 1)), 'monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'january|february|march|april|may|june|july|august|september|october|november|december'].join('|');

/** What a body is made of, or meets as; whose partners and members it has are others. */
const PARTS = 'bodies|agencies|organs|organizations|organisations|institutions|committees|departments|units|structures|directorates|divisions|offices|branches|meetings|sessions';
const PARTS_KIND = 'subsidiary|specialized|specialised|main|principal|technical|own|various|other|different|regular';

export const TIE_RULES: readonly RuleData[] = [
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
];
