/** What offices are called, in small letters: whoever tells an office from a body, or who holds one, begins with these. */
const words = (list: string): readonly string[] => list.split(/\s+/u);

/** Of who leads a body or a meeting for a time. */
export const CHAIRS: readonly string[] = words('chair chairman chairwoman chairperson president');
/** At the head of a body. */
export const HEADS: readonly string[] = [...CHAIRS, ...words('head director director-general secretary-general chief commissioner commander ceo chancellor rector')];
/** Who runs a thing, which may be a whole body or one matter in it. */
export const RUNNERS: readonly string[] = words('coordinator manager');
/** Who speaks for others. */
export const SPOKESPEOPLE: readonly string[] = words('spokesperson spokesman spokeswoman');
/** Before an office, or as one: who holds it stands second. */
export const SECONDS: readonly string[] = words('vice deputy assistant vice-president under-secretary-general');
/** One person's office of any kind; more than one person's ("presidents") is of all who are named with it. */
export const OFFICES: ReadonlySet<string> = new Set([...HEADS, ...RUNNERS, ...SPOKESPEOPLE, ...words('secretary minister agent ambassador envoy representative governor administrator attorney prosecutor')]);
