/** Themes have no names of their own: what words describe one are what it is called, in every document. */
import type { AnalysedSentence, FoundMention } from '../stages.ts';
import { describe } from './description.ts';

/** How sure a claim must be that something is dealt with, for a theme of several words and for one of a single word, which is mostly a turn of phrase. */
const SURE = { several: 0.3, single: 0.5 } as const;

/** Descriptions of themes as names, each with the phrase that says of what ("trafficking in human beings"); those that stand within another's phrase are left out. */
export const nameThemes = (mentions: readonly FoundMention[], sentences: readonly AnalysedSentence[]): readonly FoundMention[] => {
  const themes = new Map(mentions.filter(({ type, level }) => type === 'Topic' && level === 'desc').map((mention) => [mention.id, { ...mention, level: 'name' as const, text: describe(mention, sentences[mention.sentence]!) }]));
  const inner = new Set([...themes.values()].flatMap(({ start, end, text }) => [...themes.values()].filter((other) => other.start >= end && other.start < start + text.length).map(({ id }) => id)));
  return mentions.filter(({ id }) => !inner.has(id)).map((mention) => themes.get(mention.id) ?? mention);
};

/** Whether the claims about a theme, by their confidence, are sure enough to make it a node. */
export const isTheme = (mentions: readonly FoundMention[], confidence: (id: string) => number): boolean =>
  mentions.some(({ id, text }) => confidence(id) >= (/\S[\s-]\S/u.test(text) ? SURE.several : SURE.single));
