/** Rules for where things are that are said by the way: whither one travels to attend them, which country of a region is meant above all. */
import type { RuleData } from './rule-data.ts';

/** What one does at one's own seat. */
const RECEIVES = 'welcome|welcomed|welcomes|host|hosted|hosts|receive|received|receives|invite|invited|invites|convene|convened|gather|gathered';
const SEAT = 'headquarters|hq|seat';

const TRAVELS = 'travel|travels|travelled|traveled|travelling|traveling|flew|flies|fly|flying|went|goes|go|going|came|come|comes|coming|headed|heads|heading';

/** Whereabouts in a place: "the northern town of". */
const SIDE = 'north|south|east|west|centre|center|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern|neighbouring|coastal';
const AT = 'in|at|near|from|to|of|around|outside|on|into|for';
const SETTLEMENT = 'town|city|village|port|suburb|district|municipality|commune|settlement|island|province|capital|region|county|department|governorate|neighbourhood|locality';
const OFFICES = 'office|offices|branch|branches|bureau|bureaus|bureaux|base|bases|presence|secretariat|seat|mission|missions|outpost|outposts|hub|hubs|delegation|delegations';

/** Of a body that is at work somewhere. */
const AT_WORK = 'works|work|working|operates|operate|operating|active|present';
/** "More than 20 African countries", of which examples follow. */
const MANY = 'more|over|some|about|nearly? than? ~';

export const WHEREABOUTS_RULES: readonly RuleData[] = [
  {
    name: 'travels-to-attend', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [`${TRAVELS} to O!:Location to attend|join|address S:Event`, `${TRAVELS} to O!:Location , ** to attend|join|address S:Event`, `${TRAVELS} to O!:Location * to attend|join|address S:Event`, `${TRAVELS} to O!:Location * to participate|part in S:Event`, `in|to O!:Location for|to attend S:Event held|taking|opening there`],
    examples: ['Jon Vik will travel to [O:Location Oslo] next week to attend [S:Event the Harbour Forum].', 'Jon Vik is travelling to [O:Location Oslo], Norway, to attend [S:Event the Harbour Forum].'],
    never: ['Jon Vik flew from [O:Location Oslo] to attend [S:Event the Harbour Forum].', 'Jon Vik travelled to [O:Location Oslo] to prepare [S:Event the Harbour Forum].'],
  },
  {
    name: 'headquarters-in', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [`S:Organization has|have|had? ${RECEIVES} ** to|at|in its ${SEAT} in|at O!:Location`, `from its ${SEAT}|base in O!:Location , S!:Organization`],
    examples: ['[S:Organization The Coast Board] welcomed two experts to its headquarters in [O:Location Oslo].', 'From its base in [O:Location Oslo], [S:Organization the Coast Board] sent planes.'],
    never: ['[S:Organization The Coast Board] met Frontex at its headquarters in [O:Location Warsaw].', "They left [S:Organization the Coast Board]'s headquarters for a meeting in [O:Location Oslo].", 'From its base in [O:Location Oslo], a plane of [S:Organization the Coast Board] left.'],
  },
  {
    name: 'region-particularly', predicate: 'LOCATED_IN', confidence: 0.75,
    patterns: ['O!:Location , particularly|especially|notably S!:Location ,|.', 'O!:Location , in particular S!:Location ,|.'],
    examples: ['[O:Location The Coast], particularly [S:Location Chad], has many ports.', 'Ships pass through [O:Location the Coast], in particular [S:Location Chad].'],
    never: ['[O:Location The Coast], unlike [S:Location Chad], has many ports.', '[O:Location The Coast], particularly [S:Location Chad] and Mali, has many ports.'],
  },
  {
    name: 'town-of', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [
      `${SETTLEMENT} of S!:Location ,? in|near ${SIDE}? O!:Location`, `${AT} S!:Location , a|an|the ~ ${SETTLEMENT} in|of ${SIDE}? O!:Location`, `S!:Location , a|an|the ~ ${SETTLEMENT} in|of ${SIDE}? O!:Location`, `${SETTLEMENT} of S!:Location , in the ${SIDE} of O!:Location`,
      `capital of O!:Location , S!:Location`, `O!:Location 's|’s ~ ${SETTLEMENT} of|, S!:Location`, `O!:Location 's|’s ~ ${SETTLEMENT} S!:Location`, `${AT} S!:Location , in the ${SIDE} of O!:Location`, `S!:Location lies|lie|lying|located|situated in|within the? ${SIDE}? of? O!:Location`,
    ],
    examples: [
      'The town of [S:Location Brio] in central [O:Location Norway] was quiet.', 'Snow fell in [S:Location Brio], a small town in [O:Location Norway], in May.', 'The capital of [O:Location Norway], [S:Location Brio], was quiet.',
      "Snow fell in [O:Location Norway]'s northern town of [S:Location Brio].", "They met in [O:Location Norway]'s capital, [S:Location Brio].", 'It rained in [S:Location Brio], in the east of [O:Location Norway].', '[S:Location Brio] lies in the east of [O:Location Norway].',
    ],
    never: ['The town of [S:Location Brio] and [O:Location Norway] agreed.', 'They left the town of [S:Location Brio] for [O:Location Norway].', 'Ships from [S:Location Brio], a friend of [O:Location Norway], came.'],
  },
  {
    name: 'has-offices', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [
      `S:Organization has|have|had|will? have|opened|opens|open|opening|maintain|maintains|maintained|runs|run|established ~ ${OFFICES} in|at O:Location`, `S:Organization has|have|had|will? have|opened|opens|open|opening|maintain|maintains|maintained|runs|run|established * ${OFFICES} in|at O:Location`, `S:Organization , with|which|that has|have|had|maintains|maintain|runs? ~ ${OFFICES} in|at O:Location`,
      `${SEAT} of S!:Organization be? located|based|situated|found? in|at O!:Location`,
    ],
    examples: ['[S:Organization The Coast Board] has field offices in [O:Location Oslo].', '[S:Organization The Coast Board] opened an office in [O:Location Oslo].', '[S:Organization The Coast Board], with offices in [O:Location Oslo], grew.', 'The headquarters of [S:Organization the Coast Board] are located in [O:Location Oslo].'],
    never: ['[S:Organization The Coast Board] has friends in [O:Location Oslo].', '[S:Organization The Coast Board] closed its office in [O:Location Oslo].', 'The headquarters of [S:Organization the Coast Board] were moved from [O:Location Oslo].'],
  },
  {
    name: 'works-in', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [
      `S:Organization|Operation be|has|have|had|which|that? be? works|work|working|operates|operate|operated|operating|active|present in|across|throughout O:Location`, `S:Organization|Operation has|have|had|which|that? be? deployed to|in|across O:Location`,
      `S:Organization ,? be|has|have|which|that? be? ${AT_WORK} in|across ${MANY} ,? including|: O:Location`, `S:Organization ,? be|has|have|which|that? be? ${AT_WORK} in|across ${MANY} ,? such as O:Location`,
      `S:Organization be a|an|the ** , ${AT_WORK} in|across ${MANY} ,? including|: O:Location`, `S:Organization be a|an|the ** , ${AT_WORK} in|across ${MANY} ,? such as O:Location`,
    ],
    examples: ['[S:Organization The Coast Board] operates in [O:Location Chad].', '[S:Organization The Coast Board] has been active in [O:Location Chad] since May.', '[S:Organization The River Mission] was deployed to [O:Location Chad].', '[S:Organization The Coast Board] works in more than 30 countries, including [O:Location Chad].', '[S:Organization The Coast Board] is a private company, present in several countries such as [O:Location Chad] and Mali.', '[S:Organization A private company], present in several countries, including [O:Location Chad], grew.'],
    never: ['[S:Organization The Coast Board] believes in [O:Location Chad].', '[S:Organization The Coast Board] deployed nurses to [O:Location Chad].', 'A friend of [S:Organization the Coast Board] works in [O:Location Chad].', '[S:Organization The Coast Board] works with several countries, including [O:Location Chad].', '[S:Organization The Coast Board] is active in several countries and trains police of [O:Location Chad].'],
  },
  {
    name: 'held-in', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [
      'S:Event|Operation ,? * held|hosted|convened|organised|organized|opened|opens|begins|began|conducted|carried|staged * in|at O!:Location', 'S:Event|Operation ,? * took|take|takes|taking|taken place * in|at O!:Location', 'S!:Event ,? be? hosted|held|organised|organized|convened by * in|at O!:Location',
      'met|gathered|convened|assembled|meet|gather|meeting|gathering in O!:Location * for|at|during S!:Event',
    ],
    examples: ['[S:Event The river forum] was hosted on 3 May in [O:Location Oslo].', '[S:Event The river forum] took place on 3 May in [O:Location Oslo].', 'Ministers gathered in [O:Location Oslo] on Monday for [S:Event the river forum].', '[S:Event The river forum] opened on Monday in [O:Location Oslo].', '[S:Operation The sweep] was carried out in May in [O:Location Chad].'],
    never: ['[S:Event The river forum] discussed places in [O:Location Oslo].', 'Ministers met in [O:Location Oslo] to discuss [S:Event the river forum].'],
  },
];
