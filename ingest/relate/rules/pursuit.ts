/** Rules for those who are pursued: whose people are caught, by whom, and who leads them. */
import { BODY, CHAIR, HEAD, type RuleData } from './rule-data.ts';

const CATCHING = 'capture|arrest|arrests|detention|apprehension|prosecution|conviction|indictment|neutralization|neutralisation|elimination';
const CAUGHT = 'prosecutes|prosecute|arrests|charges|captured|arrested|detained|apprehended|indicted|charged|prosecuted|convicted|neutralized|neutralised|eliminated';
const PEOPLE = 'leader|leaders|commander|commanders|chief|chiefs|member|members|fighter|fighters|militant|militants|operative|operatives|combatant|combatants|associate|associates|kingpin|kingpins';
const CHIEFS = 'leaders|commanders|chiefs|heads|kingpins|ringleaders';

/** What is done to a gang or a market itself. */
const BROKEN_UP = 'dismantled|disrupted|defeated|smashed|busted|infiltrated|raided|attacked|bombed|fought|pursued';
const BREAKING_UP = 'dismantling|disruption|takedown|defeat|prosecution|pursuit|bombing|bombardment';

export const PURSUIT_RULES: readonly RuleData[] = [
  {
    name: 'broken-up', predicate: 'TARGETS', confidence: 0.9,
    patterns: [
      `O!:Organization has|have|had? be ${BROKEN_UP} * by S:Organization`, `O!:Organization has|have|had? be taken|brought|shut down|offline * by S:Organization`, `${BREAKING_UP} of O!:Organization ,? by S:Organization`, `S:Organization took|taken|shut|brought down|offline O!:Organization`,
      `S:Organization has|have|had|will? retook|retaken|recaptured|liberated|seized|freed|drove|driven|pushed|expelled|ousted ** from O!:Organization`, `S:Organization has|have|had|will? drove|driven|pushed|expelled|ousted|chased O!:Organization out|from|back`,
      `sanctions|measures|strikes|offensive|campaign|operations|raids|attacks of|by S!:Organization against|on O!:Organization`, `S!:Organization sanctions|strikes|airstrikes|raids|offensive against|on O!:Organization`,
    ],
    examples: [
      '[O:Organization The Wolf Gang] was dismantled in May by [S:Organization the Coast Guard].', '[O:Organization The Wolf Market] was taken offline last week by [S:Organization the Coast Guard].', 'The takedown of [O:Organization the Wolf Market] by [S:Organization the Coast Guard] was praised.', '[S:Organization The Coast Guard] took down [O:Organization the Wolf Market].',
      '[S:Organization The Coast Guard] retook the port of Oslo from [O:Organization the Wolf Gang].', '[S:Organization The Coast Guard] drove [O:Organization the Wolf Gang] out of the port.', 'The sanctions of [S:Organization the Council] against [O:Organization the Wolf Gang] were kept.',
    ],
    never: ['[O:Organization The Wolf Gang] was described in May by [S:Organization the Coast Guard].', '[S:Organization The Coast Guard] received boats from [O:Organization the Harbour Board].', 'The sanctions of [S:Organization the Council] were read by [O:Organization the Harbour Board].'],
  },
  {
    name: 'whose-people-are-caught', predicate: 'TARGETS', confidence: 0.85,
    patterns: [
      `${CATCHING} of|and * O!:Organization ${PEOPLE} ** by S!:Organization`, `${CATCHING} of * ${PEOPLE} of O!:Organization ** by S!:Organization`,
      `S:Organization has|have|had|will? ${CAUGHT} * O!:Organization ${PEOPLE}`, `S:Organization has|have|had|will? ${CAUGHT} * ${PEOPLE} of O!:Organization`,
      `${PEOPLE} of O!:Organization has|have|had|was|were|been|be? ${CAUGHT} by S:Organization`,
    ],
    examples: [
      'Chad praised the capture of senior [O:Organization Wolf Gang] commander Jon Vik by [S:Organization the Coast Guard].', 'The arrest of three members of [O:Organization the Wolf Gang] in May by [S:Organization the Coast Guard] was praised.',
      '[S:Organization The Coast Guard] has arrested two [O:Organization Wolf Gang] members.', 'Ten members of [O:Organization the Wolf Gang] were arrested by [S:Organization the Coast Guard].',
    ],
    never: ['The praise of [O:Organization Wolf Gang] members by [S:Organization the Coast Guard] was odd.', '[S:Organization The Coast Guard] trained [O:Organization Harbour League] members.', '[S:Organization The Coast Guard] arrested ten men near [O:Organization the Harbour Bank].'],
  },
  {
    name: 'among-chiefs', predicate: 'LEADS', confidence: 0.8,
    patterns: [
      `S:Person and|, one|two|three|four|five|six|several|some|many? other senior|top|key|leading|former? O!:Organization ${CHIEFS}`, `S:Person and|, one|two|three|four|five|six|several|some|many? other senior|top|key|leading|former? ${CHIEFS} of O!:Organization`,
      `for|of|against|by|with|from|to|on|including S:Person and|, one|two|three|four|five|six|several|some|many? other senior|top|key|leading|former? O!:Organization ${CHIEFS}`, `for|of|against|by|with|from|to|on|including S:Person and|, one|two|three|four|five|six|several|some|many? other senior|top|key|leading|former? ${CHIEFS} of O!:Organization`,
    ],
    examples: ['They have warrants for [S:Person Jon Vik] and two other senior [O:Organization Wolf Gang] leaders.', 'They seek [S:Person Jon Vik] and two other senior [O:Organization Wolf Gang] leaders.', 'They seek [S:Person Jon Vik] and other commanders of [O:Organization the Wolf Gang].'],
    never: ['They seek [S:Person Jon Vik] and two [O:Organization Wolf Gang] leaders.'],
  },
  {
    name: 'its-president', predicate: 'LEADS', confidence: 0.85,
    patterns: [`by S!:Person ,|( ** , its current|outgoing|new|executive? ${HEAD} for|in|of * , O!:Organization`, `by S!:Person , its current|outgoing|new|executive? ${HEAD} , O!:Organization`],
    examples: ['In a paper read by [S:Person Mara Lind] (Chad), its President for May, [O:Organization the Harbour Council] urged calm.', 'In a letter signed by [S:Person Mara Lind], its director, [O:Organization the Harbour Council] urged calm.'],
    never: ['In a paper read by [S:Person Mara Lind] (Chad), its guest for May, [O:Organization the Harbour Council] urged calm.'],
  },
  {
    name: 'delegate-as-chair', predicate: 'LEADS', confidence: 0.9,
    patterns: [`representative|representatives|delegate|delegation|ambassador|minister of S:${BODY} ,? speaking|acting? as|in the|a|his|her|its|current|outgoing|incoming? capacity? as? the|current? ${CHAIR} of O:Organization`],
    examples: ['They heard the representative of [S:Location Norway] as the Chair of [O:Organization the Harbour League].', 'The delegate of [S:Location Norway], speaking in his capacity as President of [O:Organization the Harbour League], left.'],
    never: ['They heard the representative of [S:Location Norway] and the Chair of [O:Organization the Harbour League].'],
  },
];
