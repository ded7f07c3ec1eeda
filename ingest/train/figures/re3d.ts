/**
 * Figures against the quantities and amounts of money of Dstl's re3d. A figure is right where its number shares a character with an
 * annotated one. Durations are temporal expressions there  as often as quantities: they are
 * right where annotated, and not wrong elsewhere. Annotations that overlap count once.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../language/analyse.ts';
import { recogniseQuantities } from '../../recognise/quantities.ts';
import type { FoundFigure } from '../../stages.ts';
import { score, type Score } from '../data/score.ts';

interface Re3dDocument {
  readonly source: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly start: number; readonly end: number; readonly text: string }[];
}

/** `wrong` lists what was missed and what was found falsely, with the words around. */
export function scoreRe3dQuantities(file: string): { readonly score: Score; readonly wrong: readonly string[] } {
  const documents = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Re3dDocument);
  const counts = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  const wrong: string[] = [];
  for (const { source, text, entities } of documents) {
    const analysed = analyse({ source, title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
    const figures = recogniseQuantities(analysed, []).figures;
    const annotated = entities.filter(({ type }) => type === 'Quantity' || type === 'Money').sort((a, b) => a.start - b.start);
    const gold = annotated.filter(({ start }, index) => !annotated.slice(0, index).some(({ end }) => end > start));
    const hit = new Set<FoundFigure>();
    for (const wanted of gold) {
      const found = figures.find((figure) => !hit.has(figure) && figure.number.start < wanted.end && wanted.start < figure.number.end);
      if (found) { hit.add(found); counts.truePositive++; } else { counts.falseNegative++; wrong.push(`MISSED [${wanted.text}] ${around(text, wanted)}`); }
    }
    for (const figure of figures) if (!hit.has(figure) && figure.quantity.unit !== 'duration') { counts.falsePositive++; wrong.push(`FALSE  [${figure.text}] ${around(text, figure.number)}`); }
  }
  return { score: score(counts), wrong };
}

const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => text.slice(Math.max(0, start - 30), end + 30).replaceAll(/\s+/gu, ' ');
