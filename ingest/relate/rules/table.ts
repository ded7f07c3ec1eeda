/** The rules, as data: what they say, how it is worded, and examples that are tests. Arguments of examples stand in brackets. */
import type { RelationType } from '../../../graph/model.ts';

export interface RuleData {
  readonly name: string;
  readonly predicate: RelationType;
  readonly patterns: readonly string[];
  /** How sure, 0 to 1, where the classifier sees nothing in it. */
  readonly confidence: number;
  /** `[S:Organization Europol] led [O:Operation Operation Blue Tide]`. */
  readonly examples: readonly string[];
  /** Sentences of like words that say something else. */
  readonly never: readonly string[];
}

const BODY = 'Organization|Location';

export const RULES: readonly RuleData[] = [
  {
    name: 'thanked-for-convening', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`S:${BODY} for having? convened|convening|organized|organizing|organised|organising|hosting|hosted|holding|held O:Event`],
    examples: ['I thank [S:Location Norway] for having convened [O:Event this timely debate].', 'We are grateful to [S:Location Ghana] for hosting [O:Event the annual workshop].'],
    never: ['I thank [S:Location Norway] for attending [O:Event this timely debate].'],
  },
  {
    name: 'organized-by', predicate: 'ORGANIZES', confidence: 0.9,
    patterns: [`O:Event * organized|organised|convened|hosted|co-hosted by S:${BODY}`],
    examples: ['[O:Event The seminar] was organized by [S:Organization the Harbour Institute].'],
    never: ['[O:Event The seminar] was praised by [S:Organization the Harbour Institute].'],
  },
  {
    name: 'funded-by', predicate: 'FUNDS', confidence: 0.9,
    patterns: [`O:Organization|Operation|Event * funded|financed by S:${BODY}`, `O:Organization|Operation|Event * be funded|financed by S:${BODY}`, `S:${BODY} funded|finances|financed|funds O:Organization|Operation|Event`],
    examples: ['[O:Operation The Lantern project] is funded by [S:Organization the Nordic Fund].', '[O:Event Its third session] will be financed by [S:Location Japan].'],
    never: ['[O:Operation The Lantern project] was visited by [S:Organization the Nordic Fund].'],
  },
  {
    name: 'led-by', predicate: 'LEADS', confidence: 0.9,
    patterns: [`O:Operation|Organization ,? * led|headed|chaired|coordinated|launched|commanded|conducted|spearheaded by S:${BODY}|Person`],
    examples: ['[O:Operation Operation Blue Tide], which was led by [S:Organization Europol], ended.', '[O:Operation the raid] launched by [S:Organization the Coast Guard]'],
    never: ['[O:Operation Operation Blue Tide] was welcomed by [S:Organization Europol].'],
  },
  {
    name: 'supported-by', predicate: 'SUPPORTS', confidence: 0.8,
    patterns: [`O:Operation|Organization ,? * supported|assisted|backed by S:${BODY}`],
    examples: ['[O:Operation The sweep] was supported by [S:Organization Frontex].'],
    never: ['[O:Operation The sweep] was criticized by [S:Organization Frontex].'],
  },
  {
    name: 'such-as-bodies', predicate: 'PART_OF', confidence: 0.8,
    patterns: ['O!:Organization bodies|agencies|organs ,? such as S:Organization', 'O!:Organization bodies|agencies|organs , including S:Organization'],
    examples: ['with [O:Organization African Union] bodies, such as [S:Organization the Peace Commission]'],
    never: ['with partners, such as [S:Organization the Peace Commission] and [O:Organization the African Union]'],
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
    name: 'based', predicate: 'LOCATED_IN', confidence: 0.9,
    patterns: ['O:Location - based S:Organization', 'S:Organization|Event|Operation * based|headquartered in|at O:Location', 'S:Event * held in O:Location'],
    examples: ['[S:Organization The Watch Group], based in [O:Location Vienna], reports yearly.', '[S:Event The second forum] was held in [O:Location Rabat].'],
    never: ['[S:Organization The Watch Group] spoke of [O:Location Vienna].'],
  },
  {
    name: 'in-cooperation-with', predicate: 'PARTNERS_WITH', confidence: 0.8,
    patterns: [`S:${BODY} ,? in cooperation|partnership|collaboration|conjunction|coordination with O:${BODY}`],
    examples: ['[S:Organization UNICEF], in cooperation with [O:Organization the World Bank], will lead the work.'],
    never: ['[S:Organization UNICEF], in contrast with [O:Organization the World Bank], waited.'],
  },
];
