/** Rules for where things are that are said by the way: whither one travels to attend them, which country of a region is meant above all. */
import type { RuleData } from './rule-data.ts';

const TRAVELS = 'travel|travels|travelled|traveled|travelling|traveling|flew|flies|fly|flying|went|goes|go|going|came|come|comes|coming|headed|heads|heading';

export const WHEREABOUTS_RULES: readonly RuleData[] = [
  {
    name: 'travels-to-attend', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: [`${TRAVELS} to O!:Location to attend|join|address S:Event`, `${TRAVELS} to O!:Location , ** to attend|join|address S:Event`, `${TRAVELS} to O!:Location * to attend|join|address S:Event`, `${TRAVELS} to O!:Location * to participate|part in S:Event`, `in|to O!:Location for|to attend S:Event held|taking|opening there`],
    examples: ['Jon Vik will travel to [O:Location Oslo] next week to attend [S:Event the Harbour Forum].', 'Jon Vik is travelling to [O:Location Oslo], Norway, to attend [S:Event the Harbour Forum].'],
    never: ['Jon Vik flew from [O:Location Oslo] to attend [S:Event the Harbour Forum].', 'Jon Vik travelled to [O:Location Oslo] to prepare [S:Event the Harbour Forum].'],
  },
  {
    name: 'region-particularly', predicate: 'LOCATED_IN', confidence: 0.75,
    patterns: ['O!:Location , particularly|especially|notably S!:Location ,|.', 'O!:Location , in particular S!:Location ,|.'],
    examples: ['[O:Location The Coast], particularly [S:Location Chad], has many ports.', 'Ships pass through [O:Location the Coast], in particular [S:Location Chad].'],
    never: ['[O:Location The Coast], unlike [S:Location Chad], has many ports.', '[O:Location The Coast], particularly [S:Location Chad] and Mali, has many ports.'],
  },
];
