/** Titles of courtesy before a name, in small letters: "mr.", "dame". */
export const COURTESIES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'madam', 'mme'].flatMap((title) => [title, `${title}.`]));
/** Ranks of armed forces and police before a name, in small letters: "major", "lt.". What also heads a body ("commander", "chief") is none here. */
export const FORCES_RANKS: ReadonlySet<string> = new Set(['major', 'lieutenant', 'brigadier', 'colonel', 'captain', 'admiral', 'rear', 'marshal', 'sergeant', 'superintendent', 'gen', 'maj', 'lt', 'brig', 'col', 'capt', 'adm', 'sgt'].flatMap((rank) => [rank, `${rank}.`]));
