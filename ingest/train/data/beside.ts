/** What is learned from beside the passages, by every program that learns and by the folds that measure. */
import { ownPassages } from './own.ts';
import { annotatedPages, arePagesHere } from './pages.ts';
import type { Passage } from './passages.ts';

/** Passages and documents of our own, and pages. Where the words of these are not here it throws as `annotatedPages` does, or leaves them out. */
export const learnedBeside = (withoutWords: 'throw' | 'leave out'): readonly Passage[] => [...ownPassages(), ...(withoutWords === 'throw' || arePagesHere() ? annotatedPages() : [])];

/** The same without whole documents: these lower the scores of names in passages (folds 90.8 → 90.5), and only what is unsaid is learned from them (`docs/decisions/023-what-a-sentence-leaves-unsaid.md`). */
export const shortBeside = (): readonly Passage[] => learnedBeside('throw').filter(({ whole }) => !whole);
