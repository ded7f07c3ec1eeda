/** Rules for people: whom they speak for, represent and head. */
import { BODY, HEAD, type RuleData } from './rule-data.ts';

export const PEOPLE_RULES: readonly RuleData[] = [
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
];
