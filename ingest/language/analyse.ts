/** The language stage: sentences, and their tokens with part of speech and base form. */
import type { Analyse, AnalysedSentence, Tag, Token } from '../stages.ts';
import { mendAdverbs } from './adverbs.ts';
import { mendVerbs } from './finite.ts';
import { lemma } from './lemma.ts';
import { operativeVerb } from './operative.ts';
import { splitSentences } from './sentences.ts';
import { tagger } from './tagger.ts';

/** Sentences and tokens of the clean text. Pure; offsets count in `clean.text`. Linear in the text's length. */
export const analyse: Analyse = (document, clean) => ({ document, clean, sentences: analyseText(clean.text) });

/** The same for a bare text. */
export function analyseText(text: string): AnalysedSentence[] {
  const tag = tagger();
  return splitSentences(text).map(({ start, end, kind, words }, index) => {
    const forms = words.map(({ text }) => shared(text));
    const tags = corrected(tag(forms), forms);
    const tokens = words.map((word, at): Token => ({ start: word.start, end: word.end, text: forms[at]!, tag: tags[at]!, lemma: lemma(forms[at]!, tags[at]!) }));
    return { index, kind, start, end, tokens };
  });
}

/** "The project aims to …" aims, and "2. Urges States to …" urges; the treebank has too few of them for the tagger. */
function corrected(tags: Tag[], forms: readonly string[]): Tag[] {
  const operative = operativeVerb(forms);
  if (operative >= 0) tags[operative] = 'VERB';
  for (let at = 1; at < forms.length - 1; at++) if (forms[at] === 'aims' && tags[at] === 'NOUN' && !OWNERS.has(forms[at - 1]!.toLowerCase()) && AIMED.has(forms[at + 1]!) && NOUNS.has(tags[at - 1]!)) tags[at] = 'VERB';
  mendAdverbs(forms, tags);
  mendVerbs(forms, tags);
  return tags;
}

const AIMED = new Set(['to', 'at']);
const OWNERS = new Set(['its', 'their', 'our', 'his', 'her', 'my', 'your', 'whose']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'PUNCT']);

/** The one string of a form: every stage looks it up in tables of its own, which is quicker where the string is the very same; and a piece of a text would keep the whole text in memory. */
function shared(form: string): string {
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(form, form);
  return form;
}

const forms = new Map<string, string>();
const FORMS_KEPT = 50_000;
