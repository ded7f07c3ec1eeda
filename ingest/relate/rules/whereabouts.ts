/** Rules for where things are that are said by the way: whither one travels to attend them, which country of a region is meant above all. */
import type { RuleData } from './rule-data.ts';

/** What one does at one's own seat. */
const RECEIVES = 'welcome|welcomed|welcomes|host|hosted|hosts|receive|received|receives|invite|invited|invites|convene|convened|gather|gathered';
const SEAT = 'headquarters|hq|seat';

const TRAVELS = 'travel|travels|travelled|traveled|travelling|traveling|flew|flies|fly|flying|went|goes|go|going|came|come|comes|coming|headed|heads|heading';

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
];
