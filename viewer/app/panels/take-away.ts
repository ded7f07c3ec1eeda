/** Taking away what is seen: a picture, a drawing, a file of any format, a link. */
import type { FormatInfo } from '../../api.ts';
import { drawSvg } from '../canvas/svg.ts';
import { lookOf } from '../canvas/look.ts';
import { api } from '../state/api.ts';
import { focus, network, palette, seen, selectedEdge, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { dialog } from './dialog-state.ts';
import { complain, notice } from './notice.tsx';

/** Lets the browser save a file. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  notice(`${name} saved`);
}

export async function exportPicture(): Promise<void> {
  const picture = await theCanvas.value?.picture();
  if (picture) save(picture, 'liaison.png');
}

export function exportSvg(): void {
  const canvas = theCanvas.value;
  const now = network.value;
  const visible = seen.value;
  if (!canvas || !now || !visible) return;
  const look = lookOf(now, {
    palette: palette.value, visibleNodes: visible.nodes, visibleEdges: visible.edges, colourBy: view.value.colourBy, sizeBy: view.value.sizeBy,
    focusNodes: focus.value?.nodes ?? null, focusEdges: focus.value?.edges ?? null, selectedEdge: selectedEdge.value, compared: focus.value?.compared,
  });
  save(new Blob([drawSvg(now, look, canvas)], { type: 'image/svg+xml' }), 'liaison.svg');
}

/** Ids of the nodes and edges that are seen now. */
export function seenIds(): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
  const now = network.value!;
  const visible = seen.value!;
  return { nodes: now.nodes.id.filter((_, row) => visible.nodes[row]), edges: now.edges.id.filter((_, row) => visible.edges[row]) };
}

export async function exportView({ name, extension }: FormatInfo): Promise<void> {
  await api.export(name, seenIds()).then((file) => save(file, `liaison.${extension}`), complain);
}

/** Where the browser lets nothing be copied (a page of the network without TLS), the address is shown to be copied by hand. */
export async function copyLink(): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  await (clipboard ? clipboard.writeText(location.href) : Promise.reject(new Error('no clipboard'))).then(() => notice('Link copied'), () => (dialog.value = 'link'));
}
