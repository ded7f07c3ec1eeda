/** What a document is called: its own title, else a first line that looks like one, else the file's name. */

const LONGEST = 140;
const SPEAKER = /^(?:Mr|Mrs|Ms|Dr|Sir|The President)\b.*:/u;

/** The first line, where it looks like a title: short, capitalised, alone, and no sentence. */
export function titleAtTop(text: string): string | undefined {
  const [first, second] = text.slice(0, 2000).split('\n').map((line) => line.trim()).filter((line, index, all) => line !== '' || all.slice(0, index).some(Boolean));
  if (!first || first.length > LONGEST || second) return undefined;
  const isTitle = /^[\p{Lu}\p{N}“"‘]/u.test(first) && /\s/u.test(first) && !/[.:;,]$/u.test(first) && !SPEAKER.test(first) && !/^\d[\d\s./-]*$/u.test(first);
  return isTitle ? first : undefined;
}

/** "reports/2016-12-20_joint-statement.md" is called "joint statement". */
export function titleOfName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const plain = base.replace(/\.[^.]+$/u, '').replaceAll(/[_-]+/gu, ' ').trim();
  return plain.replace(/^\d{4} \d{2} \d{2} (?=\S)/u, '') || base;
}
