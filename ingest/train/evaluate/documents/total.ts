/** Micro averages over documents, in percent. */
import { score, type Score } from '../../data/score.ts';
import type { DocumentCounts } from './score-document.ts';

export interface DocumentScores {
  readonly entities: Score;
  readonly relations: Score;
  readonly figures: Score;
  /** Recall of services, topics, instruments; and of relations with one of them. */
  readonly extendedRecall: number;
  readonly extendedRelationRecall: number;
  readonly pairRecall: number;
  readonly statusAccuracy: number;
  readonly figureAbout: number;
  readonly figureComparator: number;
}

export const total = (documents: readonly DocumentCounts[]): DocumentScores => {
  const add = (pick: (counts: DocumentCounts) => number): number => documents.reduce((all, counts) => all + pick(counts), 0);
  const rate = (part: (counts: DocumentCounts) => number, whole: (counts: DocumentCounts) => number): number => (100 * add(part)) / Math.max(1, add(whole));
  const f1 = (tp: (counts: DocumentCounts) => number, fp: (counts: DocumentCounts) => number, required: (counts: DocumentCounts) => number): Score =>
    score({ truePositive: add(tp), falsePositive: add(fp), falseNegative: add(required) - add(tp) });
  return {
    entities: f1(({ e_tp }) => e_tp, ({ e_fp }) => e_fp, ({ e_req }) => e_req),
    relations: f1(({ r_tp }) => r_tp, ({ r_fp }) => r_fp, ({ r_req }) => r_req),
    figures: f1(({ f_tp }) => f_tp, ({ f_fp }) => f_fp, ({ f_req }) => f_req),
    extendedRecall: rate(({ x_tp }) => x_tp, ({ x_req }) => x_req),
    extendedRelationRecall: rate(({ xr_tp }) => xr_tp, ({ xr_req }) => xr_req),
    pairRecall: rate(({ pair_tp }) => pair_tp, ({ pair_req }) => pair_req),
    statusAccuracy: rate(({ r_status }) => r_status, ({ r_tp }) => r_tp),
    figureAbout: rate(({ f_about }) => f_about, ({ f_tp }) => f_tp),
    figureComparator: rate(({ f_cmp }) => f_cmp, ({ f_tp }) => f_tp),
  };
};
