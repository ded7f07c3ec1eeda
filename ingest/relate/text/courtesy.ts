/** Titles of courtesy before a name, in small letters: "mr.", "dame". */
export const COURTESIES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'madam', 'mme'].flatMap((title) => [title, `${title}.`]));
