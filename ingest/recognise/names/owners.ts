/** "Brazil's Federal Police" is not Germany's, though the gazetteer knows one by these words: whose a body is decides which it is. */
import type { AnalysedSentence, FoundMention } from '../../stages.ts';
import { isGeneric } from '../../resolve/generic.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** The names, without what the gazetteer knows of those that are made of shared words and belong to another country. */
export function withoutForeignLinks(names: readonly FoundMention[], sentences: readonly Words[]): readonly FoundMention[] {
  const countries = new Map<number, FoundMention[]>();
  for (const name of names) if (name.type === 'Location' && name.facts.iso !== undefined) countries.set(name.sentence, [...(countries.get(name.sentence) ?? []), name]);
  return names.map((name) => {
    const { iso, gazetteer } = name.facts;
    const here = countries.get(name.sentence);
    if (!here || name.type !== 'Organization' || gazetteer === undefined || iso === undefined || !isGeneric(name.text)) return name;
    const owner = ownerOf(name, here, sentences[name.sentence]!);
    return owner === undefined || owner === iso ? name : { ...name, facts: {} };
  });
}

/** The country whose body the text says it is: "Brazil's Federal Police", "the Department of Justice of Hong Kong". */
function ownerOf({ firstToken, endToken }: FoundMention, countries: readonly FoundMention[], { tokens }: Words): string | undefined {
  const possessive = /^['’]s?$/u.test(tokens[firstToken - 1]?.text ?? '') ? firstToken - 1 : firstToken;
  const before = countries.find((country) => country.endToken === possessive);
  const behind = tokens[endToken]?.text === 'of' ? countries.find((country) => country.firstToken === endToken + (tokens[endToken + 1]?.tag === 'DET' ? 2 : 1)) : undefined;
  return (before ?? behind)?.facts.iso;
}
