/** Rules for belonging: who is a member of what, what is a part of what, told in a phrase that opens the sentence, by an election, by what a body takes in. */
import { BODY, type RuleData } from './rule-data.ts';

const UNITS = 'agency|agencies|unit|units|branch|branches|organ|organs|division|divisions|department|departments|directorate|directorates|section|sections|component|components|office|offices|institute|institutes|programme|programmes|entity|entities|arm|arms|bureau|bureaux';

export const BELONGING_RULES: readonly RuleData[] = [
  {
    name: 'as-members', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`as ~ member|members of O:Organization , S:${BODY}|Person`, `as ~ member state|states|country|countries of O:Organization , S:${BODY}`],
    examples: ['As members of [O:Organization the Harbour League], [S:Location Chad] and Mali agree.', 'As a full member state of [O:Organization the Harbour League], [S:Location Chad] agrees.'],
    never: ['As members of [O:Organization the Harbour League] know, [S:Location Chad] agrees.', 'As a friend of [O:Organization the Harbour League], [S:Location Chad] agrees.'],
  },
  {
    name: 'since-joining', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`since|after|upon|on|before|by joining|entering O!:Organization , S:${BODY}|Person`, `since|after|upon|on|before|by joining|entering O!:Organization in|on|as * , S:${BODY}|Person`],
    examples: ['Since joining [O:Organization the Harbour League] in 1999, [S:Location Chad] has paid.', 'By joining [O:Organization the Harbour League], [S:Location Chad] wins.'],
    never: ['Since praising [O:Organization the Harbour League] in 1999, [S:Location Chad] has paid.', 'After joining [O:Organization the Harbour League] in a protest march, officers told [S:Location Chad].'],
  },
  {
    name: 'welcomed-as-member', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`O!:Organization has|have|had|will? welcomed|welcomes|welcome|accepted|accepts|admitted|admits|admit|received|receives S:${BODY}|Person as ~ member|members`, `O!:Organization has|have|had|will? welcomed|welcomes|welcome|accepted|admitted S:${BODY} as its ~ member|members`],
    examples: ['[O:Organization The Harbour League] has welcomed [S:Location Chad] as its tenth member.', '[O:Organization The Harbour League] admitted [S:Location Chad] as a full member.'],
    never: ['[O:Organization The Harbour League] welcomed [S:Location Chad] as its guest.'],
  },
  {
    name: 'its-election', predicate: 'MEMBER_OF', confidence: 0.85,
    patterns: [`S!:${BODY}|Person 's|’s ~ election|re-election|accession|admission|membership to|in|of|on O!:Organization`, `S:${BODY}|Person has|have|had|hold|holds|held|win|won|gain|gained|secured|occupies|occupied a|an|its|the|one ~ seat|seats|seat on|in O!:Organization`],
    examples: ["[S:Location Chad]'s election to [O:Organization the Harbour Council] was close.", '[S:Location Chad] has a seat on [O:Organization the Harbour Council].'],
    never: ["[S:Location Chad]'s speech to [O:Organization the Harbour Council] was short.", '[S:Location Chad] has a seat near [O:Organization the Harbour Council].'],
  },
  {
    name: 'one-of-the-units', predicate: 'PART_OF', confidence: 0.85,
    patterns: [`S:Organization be ~ ${UNITS} of O!:Organization`, `S:Organization be one|two|three|four|some|both? of the? ~ ${UNITS} of O!:Organization`],
    examples: ['[S:Organization The Reef Desk] is one of five units of [O:Organization the Harbour Ministry].', '[S:Organization The Reef Fund] is an agency of [O:Organization the Harbour League].'],
    never: ['[S:Organization The Reef Desk] is a friend of the units of [O:Organization the Harbour Ministry].', '[S:Organization The Reef Desk] was one of five guests of [O:Organization the Harbour Ministry].'],
  },
  {
    name: 'part-of-undertaking', predicate: 'PART_OF', confidence: 0.85,
    patterns: [
      'as part of O!:Operation , S:Operation', 'within|under O!:Operation , S!:Operation', 'S:Operation falls|fall|fell|comes|come under|within O!:Operation',
      'O!:Operation comprises|comprised|comprise|includes|included|include|encompasses|encompassed S:Operation', 'O!:Operation consists|consisted of S:Operation',
      'S:Operation ,? * carried|conducted|implemented|held|launched|organised|organized|run|executed|undertaken out? in|within|under the? framework|umbrella|context|scope of O!:Operation',
    ],
    examples: ['As part of [O:Operation the Lantern project], [S:Operation Operation Gale] began.', '[S:Operation Operation Gale] falls under [O:Operation the Lantern project].', '[O:Operation The Lantern project] includes [S:Operation Operation Gale].', '[S:Operation Operation Gale], carried out within the framework of [O:Operation the Lantern project], began.'],
    never: ['After [O:Operation the Lantern project], [S:Operation Operation Gale] began.', '[O:Operation The Lantern project] preceded [S:Operation Operation Gale].'],
  },
];
