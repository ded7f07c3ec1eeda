/** Names and nouns that the tagger took for adverbs by their endings: "the training exercise", "supported by Eurojust". */
import type { Tag } from '../stages.ts';

/** Nouns whose like the treebank has as adverbs alone. */
const NOUNS = new Set(['exercise']);
/** What such a noun stands behind. */
const NAMING = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
/** Adverbs that are written with a capital within a sentence, in names and titles. */
const IN_TITLES = /^(?:.+ly|.+wards?|No|Not|More|Most|Also|Together|Forward|Forwards|Back|Home|Online|Abroad|Again|Always|Ahead|Away|Here|There|Now|Then|Today|Never|Ever|Alone|Better|Further|Beyond|Out|Up|Down|Off|Over|Around|About|How|Why|When|Where|So|As|Too|Very|First|Second|Third|Far|South|North|East|West|Well|Even|Still|Yet|Just|Only|All|Both|Once|Twice|Worldwide|Alongside|Inside|Outside|Overseas|However|Therefore|Moreover|Thus|Hence|Soon)$/u;

/** Sets right, in place, the tags of such words. `forms` are the words of one sentence. */
export function mendAdverbs(forms: readonly string[], tags: Tag[]): void {
  for (let at = 1; at < forms.length; at++) {
    if (tags[at] !== 'ADV') continue;
    const form = forms[at]!;
    if (NOUNS.has(form) && NAMING.has(tags[at - 1]!)) tags[at] = 'NOUN';
    else if (/^\p{Lu}\p{Ll}{3,}$/u.test(form) && tags[at - 1] !== 'PUNCT' && !IN_TITLES.test(form)) tags[at] = 'PROPN';
  }
}
