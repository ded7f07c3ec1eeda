/** Running heads, feet and page numbers: what stands at the edge of page after page. */
import type { PageLine } from './pdf-page.ts';

/** Lines at each edge of a page that may belong to it. */
const EDGE_LINES = 3;
const NUMBER = /^(?:page )?[-–—]? ?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:\/|of) ?\d{1,4})? ?[-–—]?$/iu;

/** The pages without their margins. A line goes where its like (digits aside) stands at the same height of two pages or more, or where it is but a number. */
export function withoutMargins(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(edges(page).map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.25));
  return pages.map((page) => {
    const edge = new Set(edges(page));
    const outermost = new Set([extreme(page, 1), extreme(page, -1)]);
    return page.filter((line) => !edge.has(line) || !((seen.get(shapeOf(line)) ?? 0) >= least || (outermost.has(line) && NUMBER.test(line.text.trim()))));
  });
}

/** The highest and lowest lines, whatever column they stand in. */
function edges(page: readonly PageLine[]): readonly PageLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

function extreme(page: readonly PageLine[], sign: 1 | -1): PageLine | undefined {
  return page.reduce<PageLine | undefined>((best, line) => (best === undefined || sign * line.y > sign * best.y ? line : best), undefined);
}

/** Text without digits, at its height to eight points: heads of left and right pages are two shapes. */
function shapeOf(line: PageLine): string {
  return `${Math.round(line.y / 8)} ${line.text.trim().replaceAll(/\d+/gu, '#').toLowerCase()}`;
}
