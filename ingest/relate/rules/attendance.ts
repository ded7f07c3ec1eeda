/** Rules for who comes to meetings and takes part in undertakings, who holds meetings, and for whom people speak. */
import { BODY, type RuleData } from './rule-data.ts';

/** Who comes for a body, and the word that leads to it. */
const COMERS = 'representatives|officials|experts|members|delegates|delegations|officers|ministers|participants|leaders|staff|personnel|prosecutors|judges|police|partners|teams of|from';
/** Those who make up a meeting. */
const PRESENT = 'participants|attendees|delegates|speakers|panellists|panelists|guests|presenters|observers|partners';
/** Those who are trained. */
const TRAINED = 'officers|officials|experts|representatives|staff|personnel|prosecutors|judges|guards|investigators|members|specialists|trainees|students|cadets|analysts|inspectors|participants|teams|soldiers|police|troops|employees|journalists|lawyers';
/** Forces of law, as news tell of those of several countries at once. */
const FORCES = 'police|officers|authorities|forces|investigators|agencies|guards|prosecutors|customs|services|gendarmerie';
/** What those do who are at a meeting, and at a training. */
const MET = 'discussed|met|gathered|exchanged|reviewed|examined|considered|debated|explored|convened|assembled', LEARNED = 'engaged|shared|learned|learnt|received|practised|practiced|compared|gained|acquired|studied';
const HOLDS = 'organized|organised|hosted|convened|arranged|co-organized|co-organised|co-hosted';

export const ATTENDANCE_RULES: readonly RuleData[] = [
  {
    name: 'attended-by', predicate: 'PARTICIPATES_IN', confidence: 0.9,
    patterns: [`O:Event ,? * attended by S:${BODY}|Person`, `O:Event ,? * attended by * ${COMERS} S:${BODY}`, `O:Event in|on|at|for ** was|were|be|been attended by S:${BODY}|Person`],
    examples: ['[O:Event The seminar] was attended by [S:Organization Atlas], Oak and Elm.', '[O:Event The seminar], attended by senior officials from [S:Location Chad], ended.', '[O:Event The seminar] in Rome last week was attended by [S:Person Ana Lund].'],
    never: ['[O:Event The seminar] was praised by [S:Organization Atlas].'],
  },
  {
    name: 'those-present', predicate: 'PARTICIPATES_IN', confidence: 0.9,
    patterns: [
      `${PRESENT} in|at|to|of O:Event|Operation include|includes|included|are|were|is|was|be S:${BODY}|Person`, `${PRESENT} in|at|to|of O:Event|Operation include|includes|included|are|were|come|came|be from? * ${COMERS} S:${BODY}`,
      `${PRESENT} in|at|to|of O:Event|Operation come|came|hail|hailed from S:${BODY}`,
      `attending|attended|joining|addressing O:Event be|include|included S:${BODY}|Person`,
      `agencies|countries|states|bodies|organizations|organisations|authorities|forces participating|involved|engaged|which|that|who participated|took? part? in O:Operation|Event be|include|included|: S:${BODY}`,
    ],
    examples: ['Participants in [O:Event the seminar] included [S:Organization Atlas], Oak and Elm.', 'Speakers at [O:Event the seminar] were [S:Person Ana Lund] and Jon Vik.', 'Delegates to [O:Event the seminar] came from [S:Location Chad] and Mali.', 'The countries that took part in [O:Operation the sweep] were [S:Location Chad] and Mali.', 'Among those attending [O:Event the launch] was [S:Person Ana Lund].', 'The agencies involved in [O:Operation the sweep] are [S:Organization Atlas] and Oak.'],
    never: ['Participants in [O:Event the seminar] praised [S:Organization Atlas].', 'The countries that took part in [O:Operation the sweep] praised [S:Location Chad].'],
  },
  {
    name: 'met-at', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      `${COMERS} S:${BODY} ${MET} ** at|during O:Event`,
      `during|at|throughout O:Event|Operation , ~ ${TRAINED} from S:${BODY} ${MET}|${LEARNED}`, `during|at|throughout O:Event|Operation , ~ ${TRAINED} of|in ** from S:${BODY} ${MET}|${LEARNED}`,
      `during|at|throughout O:Event|Operation , ~ ${TRAINED} from S:${BODY} , as well as ** ${MET}|${LEARNED}`, `during|at|throughout O:Event|Operation , ~ ${TRAINED} of|in ** from S:${BODY} , as well as ** ${MET}|${LEARNED}`,
    ],
    examples: [
      'Experts from [S:Location Chad] discussed how to stop theft at [O:Event a workshop] in Lima.', 'Officials of [S:Organization Atlas] met their counterparts during [O:Event the forum].',
      'During [O:Event the training], 30 officers from [S:Location Chad] exchanged views.', 'At [O:Event the forum], experts of its member states from [S:Location Chad], as well as staff, engaged in talks.',
    ],
    never: [
      'During [O:Event the training], officers from [S:Location Chad] arrested a man.', 'During [O:Operation the sweep], 12 officers from [S:Location Chad] were hurt.', 'Before [O:Event the training], officers from [S:Location Chad] exchanged views.', 'Experts from [S:Location Chad] discussed what was said at home after [O:Event a workshop].', 'Experts from [S:Location Chad] praised [O:Event a workshop].',
    ],
  },
  {
    name: 'benefited-from', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [`${TRAINED} of|from|in|at S:${BODY} have|has|had? benefited|benefitted|profited|graduated from O:Event`],
    examples: ['Fourteen officers of [S:Organization Atlas] benefitted from [O:Event the training].', 'Twenty guards from [S:Location Chad] have graduated from [O:Event a course] in Lima.'],
    never: ['Officers of [S:Organization Atlas] praised [O:Event the training].', 'Officers of [S:Organization Atlas] benefited from what was said at [O:Event the training].'],
  },
  {
    name: 'joined-together-for', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [`S:${BODY} all? joined|came|teamed|worked|met together|up with ** for|in|during|at O:Event|Operation`, `S:${BODY} all? joined|came|teamed|worked|met together|up for|in|during|at O:Event|Operation`, `${TRAINED} of|from|in S:${BODY} all? joined|came|teamed|worked|met together|up with ** for|in|during|at O:Event|Operation`, `${TRAINED} of|from|in S:${BODY} all? joined|came|teamed|worked|met together|up for|in|during|at O:Event|Operation`],
    examples: ['Police officers from [S:Organization Atlas] all joined together with Ash for [O:Event this exercise].', '[S:Organization Atlas] came together with Elm during [O:Operation the sweep].'],
    never: ['[S:Organization Atlas] joined together what was left for [O:Event the exercise].', '[S:Organization Atlas] praised [O:Event the exercise].'],
  },
  {
    name: 'having-taken-part', predicate: 'PARTICIPATES_IN', confidence: 0.9,
    patterns: [`having|after|before taken|taking part in O:Event|Operation , S:${BODY}|Person`, `having|after|before participated|participating in O:Event|Operation , S:${BODY}|Person`, `having|after|before attended|attending|joined|joining|addressed|addressing O:Event , S:${BODY}|Person`],
    examples: ['Having taken part in [O:Event the forum], [S:Location Chad] agreed.', 'After attending [O:Event the forum], [S:Person Ana Lund] left.'],
    never: ['Having heard of [O:Event the forum], [S:Location Chad] agreed.'],
  },
  {
    name: 'features', predicate: 'PARTICIPATES_IN', confidence: 0.85,
    patterns: [
      `O:Event ,? * featured|features|featuring S:${BODY}|Person`, `O:Event ,? * brought|brings|bringing together S:${BODY}`, `O:Event ,? * brought|brings|bringing together ** ${COMERS} S:${BODY}`, `O:Event ,? * brought|brings|bringing together ** including S:${BODY}`,
      `O:Event ,? * gathered|gathers|gathering|assembled|drew|draws|welcomed|united * ${COMERS} S:${BODY}`, `O:Event|Operation be the? involvement|participation of S:${BODY}`, `O:Event|Operation saw|sees|had the? active|close? involvement|participation|attendance of S:${BODY}`,
    ],
    examples: ['[O:Event The debate] featured [S:Person Ana Lund] and Jon Vik.', '[O:Event The seminar] brought together [S:Organization Atlas] and Oak.', '[O:Event The seminar] gathered 40 prosecutors from [S:Location Chad] and Mali.', '[O:Operation The sweep] saw the involvement of [S:Organization Atlas].'],
    never: ['[O:Event The debate] worried [S:Person Ana Lund].', '[O:Event The seminar] drew praise from [S:Location Chad].'],
  },
  {
    name: 'forces-of-several', predicate: 'PARTICIPATES_IN', confidence: 0.9,
    patterns: [`O:Operation ,? * carried|conducted|run|executed|undertaken|performed|mounted out? by * ${FORCES} in|from|of S:Location`, `O:Operation ,? * involved|involving * ${FORCES} in|from|of S:Location`, `${FORCES} in|from|of S:Location ** during|under|within|in|throughout O:Operation , a|an|the? joint|coordinated|large-scale|international|global|regional|two-day|week-long|month-long? action|operation|sweep|campaign|crackdown`],
    examples: ['[O:Operation The sweep] was carried out by police in [S:Location Chad] and Mali.', '[O:Operation The sweep] involved 200 officers from [S:Location Chad] and Mali.', 'Police and guards in [S:Location Chad] and Mali checked cars during [O:Operation Gale], a joint action against theft.'],
    never: ['[O:Operation The sweep] was praised by police in [S:Location Chad] and Mali.', 'Police in [S:Location Chad] praised [O:Operation Gale], a joint action against theft.'],
  },
  {
    name: 'held-by-as-opening', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`${HOLDS} jointly? by S:${BODY} , O:Event`, `${HOLDS} jointly? by S:${BODY} in|on|with ** , O:Event`, `under the? auspices|aegis of S:${BODY} , O:Event`, `O:Event ,? * under the? auspices|aegis of S:${BODY}`],
    examples: ['Organised jointly by [S:Organization Atlas], [O:Event the forum] drew many.', 'Hosted by [S:Location Chad] in May, [O:Event the forum] drew many.', 'Under the auspices of [S:Organization Atlas], [O:Event talks] were held.', '[O:Event Talks] were held under the auspices of [S:Organization Atlas].'],
    never: ['Praised by [S:Organization Atlas], [O:Event the forum] drew many.', 'Under the eyes of [S:Organization Atlas], [O:Event talks] were held.'],
  },
  {
    name: 'host-is', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`host|hosts|organiser|organizer|organisers|organizers|convener|conveners of O:Event is|are|was|were|, S:${BODY}`, `O:Event , whose host|hosts|organiser|organizer|organisers|organizers is|are|was|were S:${BODY}`, `S:${BODY} is|are|was|were|will|be|, the? host|hosts|organiser|organizer|organisers|organizers of O:Event`],
    examples: ['The host of [O:Event the summit] is [S:Location Chad].', 'The organisers of [O:Event the summit], [S:Organization Atlas] and Oak, agreed.', '[O:Event The summit], whose host was [S:Location Chad], ended.', '[S:Location Chad] was the host of [O:Event the summit].'],
    never: ['The host of [O:Event the summit] thanked [S:Location Chad].', '[O:Event The summit], whose host thanked [S:Location Chad], ended.'],
  },
  {
    name: 'speaks-on-behalf', predicate: 'REPRESENTS', confidence: 0.9,
    patterns: [
      `speaking|acting|talking for O:${BODY} , S:Person`, `speaking|acting on behalf of O:${BODY} , S:Person`, `on behalf of O:${BODY} , S:Person`,
      `S:Person ,? * spoke|speaks|speaking|acted|acts|acting|speak for O:${BODY}`, `S:Person ,? today|also|then? has|have? thanked|delivered|made|signed|opened|welcomed|expressed|read|accepted|addressed|presented|took ** on behalf of O:${BODY}`,
      `S:Person has|have|will? headed|heads|led|leads|head|lead|heading O:${BODY} 's|’s|' national|official|high-level? delegation|team|mission to|at`, `S:Person has|have|will? headed|heads|led|leads|head|lead the? national|official|high-level? delegation of|from O:${BODY}`,
    ],
    examples: ['Speaking for [O:Location Chad], [S:Person Ana Lund] agreed.', 'On behalf of [O:Location Chad], [S:Person Ana Lund] agreed.', '[S:Person Ana Lund] spoke for [O:Organization Atlas].', '[S:Person Ana Lund] thanked the hosts on behalf of [O:Organization Atlas].', "[S:Person Ana Lund] heads [O:Location Chad]'s delegation to the talks."],
    never: ['Waiting for [O:Location Chad], [S:Person Ana Lund] agreed.', '[S:Person Ana Lund] asked for [O:Organization Atlas].'],
  },
];
