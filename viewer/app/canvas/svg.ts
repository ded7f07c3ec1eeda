/** What the canvas shows, as an SVG drawing. */
import type { Change } from '../state/compare.ts';
import type { Network } from '../state/network.ts';
import type { Canvas } from './canvas.ts';
import { LEGEND_SAMPLE, MARK, changeMarks, legendLines, signOf } from './change-marks.ts';
import { shorten } from '../state/shorten.ts';
import type { Look } from './look.ts';
import { ICONS, SHAPES } from './shapes.ts';

const DASHES = ['', '6 4', '1.5 3.5', ''];
const escape = (text: string): string => text.replace(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0)!};`);
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A whole SVG file of the visible part, in px of the screen. */
export function drawSvg(network: Network, look: Look, canvas: Pick<Canvas, 'screen' | 'labels' | 'size'>): string {
  const { nodes, edges } = network;
  const { palette, visibleNodes, visibleEdges } = look.options;
  const { width, height } = canvas.size();
  const rows = (mask: Uint8Array): number[] => Array.from(mask.keys()).filter((row) => mask[row]);
  const lines = rows(visibleEdges).map((row) => {
    const a = canvas.screen(edges.source[row]!);
    const b = canvas.screen(edges.target[row]!);
    const bend = look.edgeCurve[row]! * 2;
    const path = bend === 0 ? `M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}` : `M${n(a.x)} ${n(a.y)}Q${n((a.x + b.x) / 2 + (b.y - a.y) * bend)} ${n((a.y + b.y) / 2 - (b.x - a.x) * bend)} ${n(b.x)} ${n(b.y)}`;
    const dash = DASHES[edges.status[row]!];
    return `<path d="${path}" stroke="${look.edgeColour[row]!}" stroke-width="${n(look.edgeSize[row]!)}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  });
  const shapes = rows(visibleNodes).map((row) => {
    const { x, y, radius: r } = canvas.screen(row);
    const type = nodes.typeNames[nodes.type[row]!]!;
    const side = SHAPES[type] === 'square' ? r * 0.9 : r * 0.8;
    const body = SHAPES[type] === 'circle' ? `<circle r="${n(r)}"` : `<rect x="${n(-side)}" y="${n(-side)}" width="${n(2 * side)}" height="${n(2 * side)}" rx="${n(side * 0.3)}"${SHAPES[type] === 'diamond' ? ' transform="rotate(45)"' : ''}`;
    const icon = r > 5 ? `<path d="${ICONS[type]}" transform="scale(${n(r * 0.5) === '0' ? 0.4 : Math.round(r * 5) / 100}) translate(-12 -12)" fill="none" stroke="${palette.icon}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>` : '';
    return `<g transform="translate(${n(x)} ${n(y)})">${body} fill="${look.nodeColour[row]!}" stroke="${palette.background}" stroke-width="1.5"/>${icon}</g>`;
  });
  const texts = canvas.labels().map(({ row, x, y, size, weight }) =>
    `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${nodes.typeNames[nodes.type[row]!] === 'Figure' ? palette.types.Figure : palette.ink}">${escape(shorten(nodes.name[row]!))}</text>`);
  const sign = (x: number, y: number, change: Change): string =>
    `<g data-change="${change}"><circle cx="${n(x)}" cy="${n(y)}" r="${MARK}" fill="${palette.background}" stroke="${palette.changes[change]}" stroke-width="1.5"/><text x="${n(x)}" y="${n(y)}" font-size="11" font-weight="700" text-anchor="middle" dominant-baseline="central" fill="${palette.changes[change]}">${signOf(change)}</text></g>`;
  const marks = changeMarks(network, look, { at: canvas.screen, size: canvas.size() }).map(({ x, y, change }) => sign(x, y, change));
  const legend = legendLines(look, 1).map(({ x, y, text, change }) =>
    `${change ? `<path d="M${x} ${n(y)}h${LEGEND_SAMPLE - 6}" stroke="${palette.changes[change]}" stroke-width="2.2"/>${sign(x + (LEGEND_SAMPLE - 6) / 2, y, change)}` : ''}<text x="${change ? x + LEGEND_SAMPLE : x}" y="${n(y)}" font-size="12" font-weight="${change ? 450 : 600}" dominant-baseline="central" fill="${palette.ink}">${escape(text)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    `<g fill="none">${lines.join('')}</g>`, shapes.join(''),
    ...(marks.length + legend.length > 0 ? [`<g class="comparison" font-family="Inter, system-ui, sans-serif">${[...marks, ...legend].join('')}</g>`] : []),
    `<g font-family="Inter, system-ui, sans-serif" text-anchor="middle" dominant-baseline="central" stroke="${palette.background}" stroke-width="7" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}
