/** What a tie between those who work together is called. */
export const COOPERATION: ReadonlySet<string> = new Set(['cooperation', 'co-operation', 'collaboration', 'partnership']);

/** Words that say that something is done together, before "with". */
export const JOINTLY: ReadonlySet<string> = new Set([...COOPERATION, 'coordination', 'co-ordination', 'conjunction', 'consultation', 'association']);

/** The same and the adverbs: what stands before "with" where those who follow make a group with who acts. */
export const GROUPS: ReadonlySet<string> = new Set([...JOINTLY, 'together', 'jointly', 'along']);
